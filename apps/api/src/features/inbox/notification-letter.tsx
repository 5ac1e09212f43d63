import { NEEDS, type Locale, type NotificationKindName } from '@hearth/shared';
import type { MailTimes, NotificationFacts } from '../../platform/contributors/notification-kind.js';
import { ButtonLink, Card, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import type { MailList } from './mail-lanes.js';
import { listed, MAIL_WORDS, timeIn, whenIn, zoneIn } from './mail-words.js';
import type { Digest } from '../../foundation/quiet/quiet.js';

/** One thing to tell of. */
export interface Item {
  kind: NotificationKindName;
  facts: NotificationFacts;
  times?: MailTimes;
}

export interface LetterTo {
  locale: Locale;
  timeZone: string;
  /** The address of the house, without a slash at its end. */
  house: string;
  /** Where one leaves each list it belongs to. */
  leave: ReadonlyMap<MailList, string>;
  /** A reply to the mail is posted. */
  answers?: boolean;
}

interface Words {
  subject: string;
  html: string;
  text: string;
}

/** So many people are named at most. */
const MOST_NAMED = 3;

const answered = ({ kind, facts }: Item): boolean => kind === 'thread.reply' && facts.need === 'for_me';

function subjectOf(locale: Locale, items: readonly Item[]): string {
  const words = MAIL_WORDS[locale];
  const [first] = items;
  if (!first || items.length > 1) return words.subjectOfSeveral(items.length);
  const { count, need } = first.facts;
  return words.subject[first.kind]({ count, answered: answered(first), soon: need === 'now' });
}

function lineOf({ locale, timeZone }: LetterTo, item: Item): string {
  const words = MAIL_WORDS[locale];
  const { people, unnamed, count, place, startsAt, until, reason = '' } = item.facts;
  const names = people.map(({ name }) => name);
  return words.line[item.kind]({
    who: listed(locale, unnamed ? [...names, words.aMember] : names),
    amongThem: names.length === MOST_NAMED && count > MOST_NAMED,
    count,
    answered: answered(item),
    place,
    when: startsAt ? whenIn(locale, timeZone, startsAt) : '',
    until: until ? whenIn(locale, timeZone, until) : '',
    reason,
  });
}

/** Times to answer: each with its yes, the rest on the page. */
function Times({ to: { locale, timeZone, house }, times: { times } }: { to: LetterTo; times: MailTimes }) {
  const words = MAIL_WORDS[locale];
  const [first] = times;
  return (
    <>
      <ul style={{ margin: '0 0 16px', padding: 0, listStyle: 'none' }}>
        {times.map(({ startsAt, path }) => (
          <li key={path} style={{ padding: '10px 0', borderTop: '1px solid #8C807355' }}>
            {timeIn(locale, timeZone, startsAt)}
            {' · '}
            <a href={`${house}${path}`} style={{ fontWeight: 650, padding: '6px 2px' }}>
              {words.timeYes}
            </a>
          </li>
        ))}
      </ul>
      {first ? <Quiet>{words.timesIn(zoneIn(locale, timeZone, first.startsAt))}</Quiet> : null}
    </>
  );
}

function Things({ to, items }: { to: LetterTo; items: readonly Item[] }) {
  const words = MAIL_WORDS[to.locale];
  return items.map((item) => (
    <Card key={`${item.kind} ${item.facts.subjectId}`}>
      {item.facts.title ? (
        <h2 style={{ fontSize: '20px', lineHeight: 1.3, margin: '0 0 8px', overflowWrap: 'anywhere' }}>
          {item.facts.title}
        </h2>
      ) : null}
      <p style={{ margin: '0 0 16px', overflowWrap: 'anywhere' }}>{lineOf(to, item)}</p>
      {item.times ? <Times to={to} times={item.times} /> : null}
      <p style={{ margin: '0 0 8px' }}>
        <ButtonLink href={`${to.house}${item.times?.path ?? item.facts.path}`}>
          {words.open[item.kind]}
        </ButtonLink>
      </p>
    </Card>
  ));
}

/** Things in their order; in a digest, under the headings they have in the inbox. */
function Letter({ to, items, subject }: { to: LetterTo; items: readonly Item[]; subject: string }) {
  const words = MAIL_WORDS[to.locale];
  const lists = [...to.leave.keys()];
  const gathered = to.leave.has('digest');
  const reasons = gathered ? [words.becauseDigest] : items.map(({ kind }) => words.because[kind]);
  return (
    <Sheet lang={to.locale} title={subject}>
      <h1 style={{ fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px' }}>{subject}</h1>
      {gathered ? (
        NEEDS.map((need) => ({ need, own: items.filter(({ facts }) => facts.need === need) }))
          .filter(({ own }) => own.length > 0)
          .map(({ need, own }) => (
            <section key={need}>
              <p style={{ fontWeight: 650, margin: '24px 0 0' }}>{words.need[need]}</p>
              <Things to={to} items={own} />
            </section>
          ))
      ) : (
        <Things to={to} items={items} />
      )}
      {to.answers ? <p style={{ margin: '16px 0' }}>{words.answerByMail}</p> : null}
      <p style={{ margin: '16px 0' }}>{words.thatIsAll}</p>
      {[...new Set(reasons)].map((because) => (
        <Quiet key={because}>{because}</Quiet>
      ))}
      {lists.map((list) => (
        <Quiet key={list}>
          <a href={to.leave.get(list)}>
            {list === 'digest' ? words.stopDigest : words.stop(words.list[list])}
          </a>
        </Quiet>
      ))}
      <Quiet>
        <a href={`${to.house}/inbox`}>{words.inbox}</a>
      </Quiet>
    </Sheet>
  );
}

const letter = async (to: LetterTo, items: readonly Item[], subject: string): Promise<Words> => ({
  subject,
  ...(await written(<Letter to={to} items={items} subject={subject} />)),
});

/** A mail about these, in their order, in the reader's language and zone. The subject tells neither title nor name. */
export const letterOf = (to: LetterTo, items: readonly Item[]): Promise<Words> =>
  letter(to, items, subjectOf(to.locale, items));

/** The digest: these by need, in the same words. */
export const digestLetterOf = (to: LetterTo, items: readonly Item[], digest: Digest): Promise<Words> =>
  letter(
    to,
    items,
    MAIL_WORDS[to.locale].subjectOfDigest({ daily: digest === 'daily', count: items.length }),
  );
