import { NativeSelect } from '@mantine/core';
import type { MailChoice, NotificationKind } from '../../gql/inbox/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Fold } from '../../ui/fold.js';
import type { SettingsProps } from './settings-fields.js';
import classes from './inbox.module.css';

const KINDS: readonly NotificationKind[] = [
  'THREAD_REPLY',
  'THREAD_MENTION',
  'THREAD_BOOKMARK',
  'THREAD_LESSON',
  'ROOM_LESSON',
  'ROOM_MENTION',
  'THREAD_MODERATED',
  'THREAD_UNMASKED',
  'SESSION_SCHEDULED',
  'SESSION_CHANGED',
  'SESSION_CANCELED',
  'SESSION_PLACE',
  'SESSION_ACCOMMODATION',
  'SESSION_REMINDER',
  'SESSION_HOW_DID_IT_GO',
  'TIME_POLL_ASKED',
  'TIME_POLL_REMINDER',
  'COHORT_JOINED',
  'CERTIFICATE_ISSUED',
  'ORGANIZATION_DECIDED',
  'STORY_NEWS',
];
/** Whose mail comes back is told to who may help: coordinators and administrators. */
const FOR_HELPERS: readonly NotificationKind[] = ['MAIL_STOPPED', 'ACCESS_REQUEST_WAITING', 'PERSON_LEFT'];
/** What was flagged is told to who reviews it. */
const FOR_MODERATORS: readonly NotificationKind[] = ['REVIEW_URGENT', 'REVIEW_WAITING'];
const MAIL: readonly MailChoice[] = ['AT_ONCE', 'DIGEST', 'NEVER'];
const PUSH = { true: true, false: false } as const;
/** No word of one's own: the preset decides. */
const AS_ABOVE = '';

interface KindChoicesProps extends SettingsProps {
  /** The reader looks at what was flagged. */
  reviews?: boolean;
}

/** A word about each kind and each way it may come, which goes before the preset. */
export function KindChoices({ settings, onSave, reviews = false }: KindChoicesProps) {
  const { t } = useWords();
  const count = settings.choices.reduce(
    (sum, { mail, push }) => sum + Number(mail !== null) + Number(push !== null),
    0,
  );
  const helps = settings.canKeepBreaks || settings.choices.some(({ kind }) => FOR_HELPERS.includes(kind));
  const asAbove = { value: AS_ABOVE, label: t('inbox.quiet.asAbove') };
  return (
    <Fold title={t('inbox.quiet.ofWhat')} now={t('inbox.quiet.ofWhatNow', { count })}>
      <p className="quiet small">{t('inbox.quiet.ofWhatWhat')}</p>
      {[...KINDS, ...(helps ? FOR_HELPERS : []), ...(reviews ? FOR_MODERATORS : [])].map((kind) => {
        const own = settings.choices.find((one) => one.kind === kind);
        return (
          <fieldset key={kind} className={classes.kind}>
            <legend>{t(`inbox.kind.${kind}`)}</legend>
            <div className={classes.pair}>
              <NativeSelect
                label={t('inbox.way.mail')}
                value={own?.mail ?? AS_ABOVE}
                data={[asAbove, ...MAIL.map((value) => ({ value, label: t(`inbox.choice.${value}`) }))]}
                onChange={({ currentTarget: { value } }) =>
                  onSave({ choices: [{ kind, mail: MAIL.find((choice) => choice === value) ?? null }] })
                }
              />
              <NativeSelect
                label={t('inbox.way.push')}
                value={String(own?.push ?? AS_ABOVE)}
                data={[
                  asAbove,
                  { value: 'true', label: t('inbox.choice.AT_ONCE') },
                  { value: 'false', label: t('inbox.choice.NEVER') },
                ]}
                onChange={({ currentTarget: { value } }) =>
                  onSave({ choices: [{ kind, push: PUSH[value as keyof typeof PUSH] ?? null }] })
                }
              />
            </div>
          </fieldset>
        );
      })}
    </Fold>
  );
}
