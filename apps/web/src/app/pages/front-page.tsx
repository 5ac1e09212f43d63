import { useWords } from '../../platform/i18n/use-words.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { OpenSessions } from './open-sessions.js';
import classes from './pages.module.css';

/** What this is, the next open sessions, and the door. */
export default function FrontPage() {
  const { t } = useWords();
  return (
    <Column>
      <Stack>
        <PageTitle title={t('home.front.title')} className={classes.large} />
        <p className={classes.lead}>{t('home.front.what')}</p>
        <p className="quiet">{t('home.front.how')}</p>
        <Row>
          <ButtonLink to="/sign-in">{t('words.signIn')}</ButtonLink>
          <ButtonLink to="/request-access" variant="default">
            {t('home.front.request')}
          </ButtonLink>
        </Row>
        <p className="quiet small">{t('home.front.requestWhy')}</p>
      </Stack>
      <OpenSessions visitor />
    </Column>
  );
}
