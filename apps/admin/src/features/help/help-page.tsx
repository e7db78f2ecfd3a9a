import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../app/i18n.ts';
import { Page } from '../../components/page.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { GuideBlocks } from './guide-blocks.tsx';
import { guidePictures, guideText } from './guide-files.ts';
import { type GuideName, guideNames } from './help-places.ts';
import { type Block, readMarkdown } from './read-markdown.ts';
import './help.css';

/** A guide, opened at the place that the address names. */
export function HelpPage() {
  const { t } = useTranslation();
  const { guide: asked } = useParams({ from: '/inside/help/$guide' });
  const guide: GuideName = guideNames.find((name) => name === asked) ?? 'clerk';
  const language = currentLanguage();
  const { data } = useQuery({
    queryKey: ['guide', guide, language],
    queryFn: () => loadGuide(guide),
    staleTime: Infinity,
  });
  return (
    <Page title={t(`help.${guide}`)} trail={<Guides />} lead={t('help.lead')}>
      <div className="card guide">{data ? <Guide {...data} /> : <Waiting lines={12} />}</div>
    </Page>
  );
}

interface Loaded {
  blocks: Block[];
  pictures: Record<string, string>;
}

async function loadGuide(guide: GuideName): Promise<Loaded> {
  const blocks = readMarkdown(await guideText(guide, currentLanguage()));
  const files = blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : []));
  return { blocks, pictures: await guidePictures(files) };
}

function Guides() {
  const { t } = useTranslation();
  return (
    <nav className="guide-names" aria-label={t('help.guides')}>
      {guideNames.map((name) => (
        <Link key={name} to="/help/$guide" params={{ guide: name }}>
          {t(`help.${name}`)}
        </Link>
      ))}
    </nav>
  );
}

function Guide({ blocks, pictures }: Loaded) {
  const { t } = useTranslation();
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash))?.scrollIntoView();
  }, [hash]);
  const chapters = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []));
  return (
    <>
      <nav className="guide-contents" aria-label={t('help.guides')}>
        {chapters.map(({ id, text }) => (
          <a key={id} href={`#${id}`}>
            {text}
          </a>
        ))}
      </nav>
      <article className="guide-text">
        <GuideBlocks blocks={blocks} pictures={pictures} />
      </article>
    </>
  );
}
