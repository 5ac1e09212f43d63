import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { MyProfileDocument } from '../../gql/profile/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { PictureCard } from './picture-card.js';
import { ProfileForm } from './profile-form.js';
import classes from './profile.module.css';

/** What others can know of one, and who of them. */
export default function ProfilePage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(MyProfileDocument, { fetchPolicy: 'cache-and-network' });
  const own = data?.myProfile;
  return (
    <Column>
      <div>
        <Link to="/me" className={classes.back}>
          {t('profile.back')}
        </Link>
        <PageTitle title={t('profile.title')} />
        <p className="quiet">{t('profile.what')}</p>
      </div>
      {error && !own ? (
        <ErrorState what={t('profile.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!own && !error ? <Skeletons count={3} height={200} /> : null}
      {own ? (
        <>
          <PictureCard own={own} />
          <ProfileForm own={own} onLookAgain={() => refetch().then(() => undefined)} />
        </>
      ) : null}
    </Column>
  );
}
