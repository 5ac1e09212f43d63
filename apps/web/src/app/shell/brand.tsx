import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/use-words.js';
import { siteName, siteNow } from '../../platform/site/site.js';
import { IconFlame } from '../../ui/icons.js';

/** Of a logo, in pixels. */
const HEIGHT = 28;
const WIDEST = 120;

/** The house's name and its picture; leads home. */
export function Brand({ className }: { className: string | undefined }) {
  const { locale } = useWords();
  const { logo } = siteNow();
  const scale = logo ? Math.min(HEIGHT / logo.height, WIDEST / logo.width) : 0;
  return (
    <Link to="/" className={className}>
      {logo ? (
        <img
          src={logo.src}
          alt=""
          width={Math.round(logo.width * scale)}
          height={Math.round(logo.height * scale)}
        />
      ) : (
        <IconFlame aria-hidden="true" />
      )}
      <span>{siteName(locale)}</span>
    </Link>
  );
}
