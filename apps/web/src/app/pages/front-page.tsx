import { useWords } from '../../platform/i18n/use-words.js';
import { siteNow } from '../../platform/site/site.js';
import { later, useLater } from '../../ui/later.js';
import { Skeletons } from '../../ui/skeletons.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Column, Row, Stack } from '../../ui/column.js';
import { PageTitle } from '../../ui/page-title.js';
import { StoryLater } from './story-later.js';
import { OpenSessions } from './open-sessions.js';
import classes from './pages.module.css';

const WELCOME = later(async () => (await import('../../features/site-texts/welcome.js')).Welcome);

/** Administrators' own words; while they are on their way their place is kept. */
function WelcomeLater() {
  const { Piece, failed } = useLater(WELCOME, true);
  if (Piece) return <Piece />;
  return failed ? null : <Skeletons count={1} height={72} />;
}

/** What this is, the next open sessions, and the door. */
export default function FrontPage() {
  const { t } = useWords();
  return (
    <Column>
      <Stack>
        <PageTitle title={t('home.front.title')} className={classes.large} />
        {siteNow().welcomes ? (
          <WelcomeLater />
        ) : (
          <>
            <p className={classes.lead}>{t('home.front.what')}</p>
            <p className="quiet">{t('home.front.how')}</p>
          </>
        )}
        <Row>
          <ButtonLink to="/sign-in">{t('words.signIn')}</ButtonLink>
          <ButtonLink to="/request-access" variant="default">
            {t('home.front.request')}
          </ButtonLink>
        </Row>
        <p className="quiet small">{t('home.front.requestWhy')}</p>
      </Stack>
      <OpenSessions visitor />
      <StoryLater />
    </Column>
  );
}
