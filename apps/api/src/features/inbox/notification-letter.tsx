import type { Locale, NotificationKindName } from '@hearth/shared';
import type { NotificationFacts } from '../../platform/contributors/notification-kind.js';
import { ButtonLink, Card, Quiet, Sheet, written } from '../../platform/mail/letter.js';
import { listed, MAIL_WORDS, whenIn } from './mail-words.js';

/** One thing to tell of. */
export interface Item {
  kind: NotificationKindName;
  facts: NotificationFacts;
}

export interface LetterTo {
  locale: Locale;
  timeZone: string;
  /** The address of the house, without a slash at its end. */
  house: string;
  /** Where one leaves the list of a kind. */
  leave: ReadonlyMap<NotificationKindName, string>;
  /** A reply to the mail is posted. */
  answers: boolean;
}

/** So many people are named at most. */
const MOST_NAMED = 3;

const answered = ({ kind, facts }: Item): boolean => kind === 'thread.reply' && facts.need === 'for_me';

function subjectOf(locale: Locale, items: readonly Item[]): string {
  const words = MAIL_WORDS[locale];
  const [first] = items;
  if (!first || items.length > 1) return words.subjectOfSeveral(items.length);
  return words.subject[first.kind]({ count: first.facts.count, answered: answered(first) });
}

function lineOf({ locale, timeZone }: LetterTo, item: Item): string {
  const words = MAIL_WORDS[locale];
  const { people, unnamed, count, place, startsAt } = item.facts;
  const names = people.map(({ name }) => name);
  return words.line[item.kind]({
    who: listed(locale, unnamed ? [...names, words.aMember] : names),
    amongThem: names.length === MOST_NAMED && count > MOST_NAMED,
    count,
    answered: answered(item),
    place,
    when: startsAt ? whenIn(locale, timeZone, startsAt) : '',
  });
}

function Letter({ to, items, subject }: { to: LetterTo; items: readonly Item[]; subject: string }) {
  const words = MAIL_WORDS[to.locale];
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return (
    <Sheet lang={to.locale} title={subject}>
      <h1 style={{ fontSize: '25px', lineHeight: 1.25, margin: '0 0 16px' }}>{subject}</h1>
      {items.map((item) => (
        <Card key={`${item.kind} ${item.facts.subjectId}`}>
          <h2 style={{ fontSize: '20px', lineHeight: 1.3, margin: '0 0 8px', overflowWrap: 'anywhere' }}>
            {item.facts.title}
          </h2>
          <p style={{ margin: '0 0 16px', overflowWrap: 'anywhere' }}>{lineOf(to, item)}</p>
          <p style={{ margin: '0 0 8px' }}>
            <ButtonLink href={`${to.house}${item.facts.path}`}>{words.open[item.kind]}</ButtonLink>
          </p>
        </Card>
      ))}
      {to.answers ? <p style={{ margin: '16px 0' }}>{words.answerByMail}</p> : null}
      <p style={{ margin: '16px 0' }}>{words.thatIsAll}</p>
      {[...new Set(kinds.map((kind) => words.because[kind]))].map((because) => (
        <Quiet key={because}>{because}</Quiet>
      ))}
      {kinds.map((kind) => (
        <Quiet key={kind}>
          <a href={to.leave.get(kind)}>{words.stop(words.list[kind])}</a>
        </Quiet>
      ))}
      <Quiet>
        <a href={`${to.house}/inbox`}>{words.inbox}</a>
      </Quiet>
    </Sheet>
  );
}

/** A mail about these, in their order, in the reader's language and zone. The subject tells neither title nor name. */
export async function letterOf(
  to: LetterTo,
  items: readonly Item[],
): Promise<{ subject: string; html: string; text: string }> {
  const subject = subjectOf(to.locale, items);
  return { subject, ...(await written(<Letter to={to} items={items} subject={subject} />)) };
}
