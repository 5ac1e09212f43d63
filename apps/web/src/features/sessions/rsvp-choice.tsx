import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { RsvpSaveDocument, type RsvpAnswer, type SessionFactsFragment } from '../../gql/sessions/graphql.js';
import { forgetWeek } from '../../platform/apollo/forget-week.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { PlaceNote } from './place-note.js';
import classes from './sessions.module.css';

const ANSWERS: readonly RsvpAnswer[] = ['GOING', 'MAYBE', 'NOT_GOING'];

/** Going, maybe, not this time: saved at once, and it says so. */
export function RsvpChoice({ session }: { session: SessionFactsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const [save, { loading, error, data }] = useMutation(RsvpSaveDocument, { update: forgetWeek });
  const [wish, setWish] = useState<RsvpAnswer | null>(null);
  const inLine = session.places?.mine === 'WAITING';
  const chosen = wish ?? session.viewerRsvp ?? (inLine ? 'GOING' : null);
  // Where every place is taken, who would come stands in line for one.
  const full =
    session.places?.free === false && session.viewerRsvp !== 'GOING' && session.places.mine !== 'OFFERED';
  const wordOf = (answer: RsvpAnswer) =>
    answer === 'GOING' && (full || inLine)
      ? t(inLine ? 'places.waitingShort' : 'places.joinLine')
      : t(`sessions.answer.${answer}`);

  const choose = async (answer: RsvpAnswer) => {
    setWish(answer);
    try {
      await save({ variables: { input: { sessionId: session.id, answer } } });
      setWish(null);
    } catch {
      // Said below; the choice stays, to be saved again.
    }
  };

  return (
    <fieldset className={classes.rsvp}>
      <legend>{t('sessions.willYouCome')}</legend>
      <div className={classes.choices}>
        {ANSWERS.map((answer) => (
          <label key={answer} className={classes.choice}>
            <input
              type="radio"
              name={`rsvp-${session.id}`}
              value={answer}
              checked={chosen === answer}
              onChange={() => void choose(answer)}
            />
            <span>{wordOf(answer)}</span>
          </label>
        ))}
      </div>
      <p role="status" className="quiet small">
        {loading ? t('sessions.saving') : data && !error ? t('sessions.saved') : null}
      </p>
      <PlaceNote session={session} busy={loading} onAnswer={(answer) => void choose(answer)} />
      {error && !loading && wish ? (
        <div role="alert" className={classes.trouble}>
          <p>
            {t('sessions.answerNotSaved')} {say(error)}
          </p>
          <button type="button" className={classes.again} onClick={() => void choose(wish)}>
            {t('words.tryAgain')}
          </button>
        </div>
      ) : null}
    </fieldset>
  );
}
