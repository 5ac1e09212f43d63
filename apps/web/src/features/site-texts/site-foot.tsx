import { Link } from 'react-router';
import { useWords } from '../../platform/i18n/use-words.js';
import { siteNow } from '../../platform/site/site.js';
import classes from './site-texts.module.css';
import { TextBody } from './text-body.js';
import { useSiteTexts } from './use-site-text.js';

function FootText() {
  const { texts } = useSiteTexts();
  return texts?.footer ? <TextBody html={texts.footer} quiet /> : null;
}

/** Where the house's rules stand, and whom one asks. */
export function SiteFoot() {
  const { t } = useWords();
  const { support, hasFooter } = siteNow();
  return (
    <footer className={classes.foot}>
      <ul role="list">
        <li>
          <Link to="/agreements">{t('site.agreements')}</Link>
        </li>
        <li>
          <Link to="/privacy">{t('site.privacy')}</Link>
        </li>
        {support ? (
          <li>
            <a href={`mailto:${support}`}>{t('site.write', { support })}</a>
          </li>
        ) : null}
      </ul>
      {hasFooter ? <FootText /> : null}
    </footer>
  );
}
