import { useQuery } from '@apollo/client/react';
import {
  SessionConflictsDocument,
  type SessionConflictsQuery,
  type SessionConflictsQueryVariables,
} from '../../gql/sessions/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useTime } from '../../platform/time/use-time.js';
import { IconInfo } from '../../ui/icons.js';
import { peopleIn, presentersOf } from './session-details.js';
import { localStart, startOf, type SessionFields } from './session-fields.js';
import { useSettled } from './use-settled.js';
import own from './places.module.css';

/** A pause in changing the form, in milliseconds, before one is asked for. */
const PAUSE = 500;

/** What is asked for, as far as the form says it; empty while it does not yet. */
function questionOf(fields: SessionFields, editing: boolean): string {
  const minutes = Number(fields.minutes);
  if (fields.audienceId === '' || startOf(fields) === null || !(minutes >= 15 && minutes <= 480)) return '';
  const variables: SessionConflictsQueryVariables = {
    audienceId: fields.audienceId,
    localStart: localStart(fields),
    timeZone: fields.timeZone,
    minutes,
    facilitatorIds: peopleIn(fields.facilitators).map(({ id }) => id),
    presenterIds: presentersOf(fields).map(({ id }) => id),
    exceptId: editing ? fields.id : null,
  };
  return JSON.stringify(variables);
}

function useLines(conflicts: SessionConflictsQuery['sessionConflicts'] | undefined): string[] {
  const { t, locale } = useWords();
  const time = useTime();
  if (!conflicts) return [];
  const { team, sessions, busyMembers, busyNames, breaks } = conflicts;
  return [
    ...team.map(({ person, title, startsAt, runs }) =>
      t(runs ? 'places.busy.runs' : 'places.busy.comes', {
        name: person.name,
        title,
        time: time.clock(startsAt),
      }),
    ),
    ...sessions.map(({ title, startsAt }) => t('places.busy.group', { title, time: time.clock(startsAt) })),
    ...(busyMembers > 0
      ? [
          t('places.busy.members', {
            count: busyMembers,
            names: new Intl.ListFormat(locale, { type: 'conjunction' }).format(busyNames),
          }),
        ]
      : []),
    ...breaks.map(({ nameEn, nameEs, state, members }) =>
      t('places.busy.break', { name: locale === 'es' ? nameEs : nameEn, state, count: members }),
    ),
  ];
}

/** What else is at the time that is being planned: said quietly, and it keeps nobody from planning so. */
export function ConflictNote({ fields, editing }: { fields: SessionFields; editing: boolean }) {
  const { t } = useWords();
  const question = useSettled(questionOf(fields, editing), PAUSE);
  const { data } = useQuery(SessionConflictsDocument, {
    variables: (question ? JSON.parse(question) : { audienceId: '' }) as SessionConflictsQueryVariables,
    skip: question === '',
    fetchPolicy: 'network-only',
  });
  // What falls on a break is left out of such a series; the list of its dates says so.
  const leavesOut = !editing && fields.repeats !== 'no' && fields.skipsBreaks;
  const found = question ? data?.sessionConflicts : undefined;
  const lines = useLines(found && leavesOut ? { ...found, breaks: [] } : found);
  return (
    <div role="status">
      {lines.length > 0 ? (
        <div className={own.conflicts}>
          <IconInfo aria-hidden="true" />
          <div>
            <p>{t('places.busy.title')}</p>
            <ul>
              {lines.map((line, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
    </div>
  );
}
