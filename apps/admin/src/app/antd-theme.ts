import type { ThemeConfig } from 'antd';
import { tokens } from './tokens.ts';

const calmField = {
  activeBorderColor: tokens.focus,
  hoverBorderColor: tokens.focus,
  activeShadow: `0 0 0 3px ${tokens.infoSoft}`,
};

/** antd in the app's own tokens. `hashed: false` and one key, because the app holds a single antd and no other theme. */
export const antdTheme: ThemeConfig = {
  hashed: false,
  cssVar: { key: 'hearth' },
  token: {
    colorPrimary: tokens.primary,
    colorPrimaryHover: tokens.primaryHover,
    colorLink: tokens.info,
    colorInfo: tokens.info,
    colorSuccess: tokens.success,
    colorWarning: tokens.warning,
    colorError: tokens.error,
    colorText: tokens.text,
    colorTextSecondary: tokens.textSoft,
    colorTextDescription: tokens.textSoft,
    colorTextPlaceholder: tokens.textFaint,
    colorBorder: tokens.border,
    colorBorderSecondary: tokens.line,
    colorBgLayout: tokens.ground,
    borderRadius: 6,
    fontFamily: tokens.font,
    fontSize: 14,
    controlHeight: 36,
    wireframe: false,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    // The accent is a red: a field that only has the focus must not look like one that is wrong.
    Input: calmField,
    Select: { activeBorderColor: tokens.focus, hoverBorderColor: tokens.focus, activeOutlineColor: tokens.infoSoft },
    DatePicker: calmField,
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
    Tabs: { horizontalItemGutter: 24, titleFontSize: 15 },
  },
};
