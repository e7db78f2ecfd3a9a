export const guideNames = ['clerk', 'county', 'admin'] as const;
export type GuideName = (typeof guideNames)[number];

/** Where in the guides a page is explained. */
interface HelpPlace {
  /** How addresses of the page begin, the part that is shown included: `/operations?part=people`. */
  path: string;
  guide: GuideName;
  anchor: string;
}

/** The first one that fits a page counts; the inbox is what is left. */
export const helpPlaces: readonly HelpPlace[] = [
  { path: '/work', guide: 'clerk', anchor: 'fill' },
  { path: '/start', guide: 'clerk', anchor: 'start' },
  { path: '/tasks', guide: 'clerk', anchor: 'start' },
  { path: '/cases/', guide: 'clerk', anchor: 'case' },
  { path: '/cases', guide: 'clerk', anchor: 'find' },
  { path: '/payments', guide: 'clerk', anchor: 'payments' },
  { path: '/registers', guide: 'clerk', anchor: 'registers' },
  { path: '/notifications', guide: 'clerk', anchor: 'messages' },
  { path: '/substitutes', guide: 'clerk', anchor: 'away' },
  { path: '/waiting', guide: 'clerk', anchor: 'offline' },
  { path: '/account', guide: 'clerk', anchor: 'sign-in' },
  { path: '/campaigns', guide: 'county', anchor: 'campaigns' },
  { path: '/schedules', guide: 'county', anchor: 'schedules' },
  { path: '/board', guide: 'county', anchor: 'board' },
  { path: '/reports', guide: 'county', anchor: 'reports' },
  { path: '/statistics', guide: 'county', anchor: 'statistics' },
  { path: '/operations?part=people', guide: 'admin', anchor: 'people' },
  { path: '/operations?part=units', guide: 'admin', anchor: 'people' },
  { path: '/operations?part=settings', guide: 'admin', anchor: 'office' },
  { path: '/operations?part=sign-ins', guide: 'admin', anchor: 'office' },
  { path: '/operations?part=calendar', guide: 'admin', anchor: 'calendar' },
  { path: '/operations?part=readings', guide: 'admin', anchor: 'privacy' },
  { path: '/operations?part=retention', guide: 'admin', anchor: 'privacy' },
  { path: '/operations?part=', guide: 'admin', anchor: 'operation' },
  { path: '/operations', guide: 'admin', anchor: 'operation' },
  { path: '/designs', guide: 'admin', anchor: 'definitions' },
  { path: '/people', guide: 'admin', anchor: 'people' },
  { path: '/', guide: 'clerk', anchor: 'inbox' },
];

const inbox: HelpPlace = { path: '/', guide: 'clerk', anchor: 'inbox' };

export const helpFor = (path: string): HelpPlace => helpPlaces.find((place) => path.startsWith(place.path)) ?? inbox;
