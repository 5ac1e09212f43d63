import type { ShadesFragment } from '../../gql/site-settings/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import classes from './site-settings.module.css';

/** Papers, as in `tokens.css`: both are shown whichever one reads in. */
const GROUNDS = {
  light: { paper: '#fbf7f0', ink: '#221e1a' },
  dark: { paper: '#171513', ink: '#f2ece3' },
} as const;

/** How a color looks on a page: a link, a button, a ground. A picture of it, nothing to press. */
export function ColorSample({ shades, scheme }: { shades: ShadesFragment; scheme: 'light' | 'dark' }) {
  const { t } = useWords();
  const { paper, ink } = GROUNDS[scheme];
  return (
    <figure className={classes.sample} style={{ background: paper, color: ink }}>
      <figcaption>{t(`siteSettings.on.${scheme}`)}</figcaption>
      <p style={{ background: shades.wash }}>
        {t('siteSettings.sample')}{' '}
        <span style={{ color: shades.accent }}>{t('siteSettings.sampleLink')}</span>
      </p>
      <span className={classes.button} style={{ background: shades.accent, color: shades.on }}>
        {t('siteSettings.sampleButton')}
      </span>
    </figure>
  );
}
