import { useEffect, useState, type FormEvent } from 'react';
import type { PollCardFragment } from '../../../gql/polls/graphql.js';
import { PollAnswerDocument, PollsDocument } from '../../../gql/text-only/graphql.js';
import { useDraftForm } from '../../../platform/drafts/use-draft-form.js';
import { troubleOf } from '../../../platform/errors/trouble.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { loadWords } from '../../../platform/i18n/load-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { answerPlace, placesOf } from '../../../platform/polls/poll-places.js';
import { ask } from './ask.js';
import type { RoomNow } from './room-lines.js';

const WORDS = ['one', 'two', 'three'] as const;

function useLabel({ kind }: PollCardFragment) {
  const { t } = useWords();
  return (place: string, text: string) =>
    kind === 'SCALE' && text !== '' ? t('polls.scalePlace', { place, text }) : text || place;
}

interface AnswerProps {
  poll: PollCardFragment;
  onAnswered: (poll: PollCardFragment) => void;
}

/** Answers a poll; what is half filled in is kept where the big page keeps it. */
function Answer({ poll, onAnswered }: AnswerProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const label = useLabel(poll);
  const { fields, change, forget } = useDraftForm(answerPlace(poll.id), {
    ...{ to: poll.wording, choices: '', one: '', two: '', three: '' },
  });
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const chosen = fields.choices === '' || fields.to !== poll.wording ? [] : fields.choices.split(' ');
  const words = WORDS.map((name) => fields[name].trim()).filter((word) => word !== '');
  const said = poll.kind === 'WORDS' ? words : chosen;
  const set = (choices: readonly string[]) => change({ choices: choices.join(' '), to: poll.wording });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (said.length === 0) return setTrouble(t('polls.fault.empty'));
    setBusy(true);
    setTrouble(null);
    try {
      const { pollAnswer } = await ask(PollAnswerDocument, {
        input: { id: poll.id, said, to: poll.wording },
      });
      forget();
      onAnswered(pollAnswer as PollCardFragment);
    } catch (error) {
      setTrouble(say(troubleOf(error)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <fieldset>
        <legend>{poll.kind === 'WORDS' ? t('polls.wordsWhat') : t(`polls.choose.${poll.kind}`)}</legend>
        {poll.kind === 'WORDS'
          ? WORDS.map((name, index) => (
              <label key={name}>
                {t('polls.word', { number: index + 1 })}
                <input
                  value={fields[name]}
                  autoComplete="off"
                  onChange={(event) => change({ [name]: event.currentTarget.value, to: poll.wording })}
                />
              </label>
            ))
          : placesOf(poll).map(({ place, text }) => (
              <label key={place} className="choice">
                <input
                  type={poll.kind === 'SEVERAL' ? 'checkbox' : 'radio'}
                  name={poll.id}
                  checked={chosen.includes(place)}
                  onChange={(event) => {
                    if (poll.kind !== 'SEVERAL') set([place]);
                    else if (event.currentTarget.checked) set([...chosen, place]);
                    else set(chosen.filter((one) => one !== place));
                  }}
                />
                {label(place, text)}
              </label>
            ))}
      </fieldset>
      <p className="quiet">{poll.anonymous ? t('polls.onlyCounts') : t('polls.withName')}</p>
      {trouble ? <p role="alert">{trouble}</p> : null}
      <button type="submit">{t('polls.answer')}</button>
    </form>
  );
}

function Results({ poll }: { poll: PollCardFragment }) {
  const { t } = useWords();
  const label = useLabel(poll);
  const { results, missing, closed } = poll;
  if (!results)
    return (
      <p className="quiet">
        {missing > 0
          ? t(closed ? 'polls.tooFew' : 'polls.missing', { count: missing })
          : t('polls.waits.AFTER_CLOSE')}
      </p>
    );
  const lines =
    poll.kind === 'WORDS'
      ? results.said.map(({ text, count }) => ({ text, name: text, count }))
      : placesOf(poll).map(({ place, text }) => ({
          text: place,
          name: label(place, text),
          count: results.said.find((one) => one.text === place)?.count ?? 0,
        }));
  return (
    <>
      <p className="quiet">{t('polls.answers', { count: results.answers })}</p>
      <ul>
        {lines.map(({ text, name, count }) => (
          <li key={text}>
            {name}: {t('polls.count', { count })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The polls of the room, read anew when they move. Nothing, and no words for it, where there are none. */
export function Polls({ room }: { room: RoomNow }) {
  const [polls, setPolls] = useState<readonly PollCardFragment[]>([]);
  const rev = room.polls && room.polls.count > 0 ? room.polls.rev : 0;
  const { id: roomId } = room;
  useEffect(() => {
    if (rev === 0) return;
    let gone = false;
    const read = async () => {
      const [data] = await Promise.all([
        ask(PollsDocument, { place: 'ROOM', placeId: roomId }),
        loadWords(['polls']),
      ]);
      if (!gone) setPolls(data.polls as PollCardFragment[]);
    };
    // The next move of the room asks again.
    read().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [roomId, rev]);
  const take = (changed: PollCardFragment) =>
    setPolls((before) => before.map((poll) => (poll.id === changed.id ? changed : poll)));
  if (rev === 0) return null;
  return (
    <>
      {polls.map((poll) => (
        <section key={poll.id} className="card" aria-labelledby={`poll-${poll.id}`}>
          <h2 id={`poll-${poll.id}`}>{poll.question}</h2>
          {poll.can.answer && poll.mine === null ? (
            <Answer poll={poll} onAnswered={take} />
          ) : (
            <Results poll={poll} />
          )}
        </section>
      ))}
    </>
  );
}
