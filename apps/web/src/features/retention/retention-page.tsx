import '../../ui/field-styles.js';
import { useQuery } from '@apollo/client/react';
import { RetentionDocument, type RetentionOf } from '../../gql/retention/graphql.js';
import { BackToAdmin } from '../../platform/administration/back-to-admin.js';
import { NothingHere } from '../../platform/errors/nothing-here.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { RetentionItem } from './retention-item.js';
import classes from './retention.module.css';

/** What belongs together; what stands nowhere here comes last. */
const GROUPS = {
  joining: [
    'requests_unconfirmed',
    'requests_undecided',
    'requests_declined',
    'requests_invited',
    'invitations_ended',
    'invitations_accepted',
    'applications_unsent',
  ],
  people: [
    'sign_ins_ended',
    'devices_known',
    'address_changes',
    'address_changes_unconfirmed',
    'departures',
    'pauses_ended',
    'guests',
    'story_consents',
  ],
  mail: ['mails_sent', 'mails_received', 'notifications_read', 'notifications_unread'],
} as const satisfies Record<string, readonly RetentionOf[]>;
const NAMES = ['joining', 'people', 'mail', 'house'] as const;

const groupOf = (of: RetentionOf): (typeof NAMES)[number] =>
  NAMES.find((name) => name !== 'house' && (GROUPS[name] as readonly RetentionOf[]).includes(of)) ?? 'house';

/** How long what is deleted by its age is kept; each line is saved by itself. */
export default function RetentionPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const { data, error, refetch } = useQuery(RetentionDocument, { fetchPolicy: 'cache-and-network' });
  const lines = data?.retention;
  const again = () => void refetch().catch(() => undefined);
  if (error && troubleOf(error).code === 'not_allowed') return <NothingHere />;
  return (
    <Column>
      <div>
        <BackToAdmin />
        <PageTitle title={t('retention.title')} />
        <p className="quiet">{t('retention.what')}</p>
      </div>
      {error && !lines ? (
        <ErrorState what={t('retention.notLoaded')} kept={say(error)} onRetry={again} />
      ) : null}
      {!lines && !error ? <Skeletons count={3} height={240} /> : null}
      {lines
        ? NAMES.map((name) => (
            <Card key={name} labelledBy={`retention-${name}`}>
              <h2 id={`retention-${name}`}>{t(`retention.group.${name}`)}</h2>
              <ul className={classes.list} role="list">
                {lines
                  .filter(({ of }) => groupOf(of) === name)
                  .map((line) => (
                    <RetentionItem key={line.of} line={line} onConflict={again} />
                  ))}
              </ul>
            </Card>
          ))
        : null}
    </Column>
  );
}
