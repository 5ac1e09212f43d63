import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { IntegrationKeysDocument } from '../../gql/integrations/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { KeyForm } from './key-form.js';
import { KeyItem } from './key-item.js';
import classes from './keys.module.css';

/** Keys by which other programs may ask this house: made, seen this once, taken back. */
export default function KeysPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(IntegrationKeysDocument, { fetchPolicy: 'cache-and-network' });
  const keys = data?.integrationKeys;

  if (error && troubleOf(error).code === 'not_allowed') return <NothingHere />;
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('keys.title')} />
        <p className="quiet">{t('keys.what')}</p>
      </div>
      <Card labelledBy="make-key">
        <h2 id="make-key">{t('keys.make.title')}</h2>
        <KeyForm onMade={() => void refetch().catch(() => undefined)} />
      </Card>
      {error && !keys ? (
        <ErrorState what={t('keys.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!keys && !error ? <Skeletons count={2} height={96} /> : null}
      {keys && keys.length === 0 ? <EmptyState>{t('keys.none')}</EmptyState> : null}
      {keys && keys.length > 0 ? (
        <Card labelledBy="keys">
          <h2 id="keys">{t('keys.list')}</h2>
          <ul className={classes.list} role="list">
            {keys.map((key) => (
              <KeyItem key={key.id} item={key} />
            ))}
          </ul>
        </Card>
      ) : null}
    </Column>
  );
}
