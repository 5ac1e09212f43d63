import '../../ui/field-styles.js';
import '@mantine/core/styles/Radio.css';
import { characters, LIMITS } from '@hearth/shared';
import { Button, Checkbox, Radio, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { PollCardFragment } from '../../gql/polls/graphql.js';
import { OtherDraft } from '../drafts/other-draft.js';
import { useDraftForm } from '../drafts/use-draft-form.js';
import { useWords } from '../i18n/use-words.js';
import { GuardAsks, GuardNotes } from '../identifier-guard/guard-notes.js';
import { useGuard } from '../identifier-guard/use-guard.js';
import { Row, Stack } from '../../ui/column.js';
import { answerPlace, placesOf } from './poll-places.js';
import classes from './poll-card.module.css';

interface PollAnswerFormProps {
  poll: PollCardFragment;
  busy: boolean;
  trouble: string | null;
  /** `sent`: to be called once it is stored. */
  onSend: (said: string[], sent: () => void) => void;
  /** Leaves an answer as it was; null where there is none yet. */
  onLeave: (() => void) | null;
}

const WORDS = ['one', 'two', 'three'] as const;

function useAnswer({ id, kind, mine, wording }: PollCardFragment) {
  const said = mine ?? [];
  const { fields, change, forget } = useDraftForm(answerPlace(id), {
    to: wording,
    choices: kind === 'WORDS' ? '' : said.join(' '),
    one: kind === 'WORDS' ? (said[0] ?? '') : '',
    two: kind === 'WORDS' ? (said[1] ?? '') : '',
    three: kind === 'WORDS' ? (said[2] ?? '') : '',
  });
  // What was chosen of other options is not chosen of these.
  const chosen = fields.choices === '' || fields.to !== wording ? [] : fields.choices.split(' ');
  const words = WORDS.map((name) => fields[name].trim()).filter((word) => word !== '');
  const say = (some: Partial<typeof fields>) => change({ ...some, to: wording });
  return { fields, change: say, forget, chosen, said: kind === 'WORDS' ? words : chosen };
}

/** Answers a poll. Who sees it is said before one sends; what is half filled in stays. */
export function PollAnswerForm({ poll, busy, trouble, onSend, onLeave }: PollAnswerFormProps) {
  const { t } = useWords();
  const { fields, change, forget, chosen, said } = useAnswer(poll);
  const [isEmpty, setEmpty] = useState(false);
  const places = placesOf(poll);
  const set = (choices: readonly string[]) => {
    setEmpty(false);
    change({ choices: choices.join(' ') });
  };
  const fault = (word: string) =>
    characters(word.trim()) > LIMITS.pollWord
      ? t('words.fault.too_long', { max: LIMITS.pollWord })
      : undefined;
  const guard = useGuard({
    draft: answerPlace(poll.id),
    parts: WORDS.map((name) => ({
      text: poll.kind === 'WORDS' ? fields[name] : '',
      onChange: (text) => change({ [name]: text }),
    })),
    focusText: () => undefined,
    onSend: () => onSend(said, forget),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (said.length === 0) return setEmpty(true);
    if (!said.some((word) => poll.kind === 'WORDS' && fault(word))) guard.send();
  };
  const label = (place: string, text: string) =>
    poll.kind === 'SCALE' && text !== '' ? t('polls.scalePlace', { place, text }) : text || place;
  return (
    <form noValidate onSubmit={submit}>
      <Stack>
        <OtherDraft place={answerPlace(poll.id)} />
        {poll.kind === 'WORDS' ? (
          <fieldset className={classes.choices}>
            <legend>{t('polls.wordsWhat')}</legend>
            {WORDS.map((name, index) => (
              <TextInput
                key={name}
                label={t('polls.word', { number: index + 1 })}
                value={fields[name]}
                error={fault(fields[name])}
                autoComplete="off"
                onChange={(event) => {
                  setEmpty(false);
                  change({ [name]: event.currentTarget.value });
                }}
              />
            ))}
          </fieldset>
        ) : poll.kind === 'SEVERAL' ? (
          <fieldset className={classes.choices}>
            <legend>{t('polls.choose.SEVERAL')}</legend>
            {places.map(({ place, text }) => (
              <Checkbox
                key={place}
                label={text}
                checked={chosen.includes(place)}
                onChange={(event) =>
                  set(
                    event.currentTarget.checked ? [...chosen, place] : chosen.filter((one) => one !== place),
                  )
                }
              />
            ))}
          </fieldset>
        ) : (
          <Radio.Group
            label={t(poll.kind === 'SCALE' ? 'polls.choose.SCALE' : 'polls.choose.ONE')}
            value={chosen[0] ?? null}
            onChange={(place) => set([place])}
          >
            <div className={classes.choices}>
              {places.map(({ place, text }) => (
                <Radio key={place} value={place} label={label(place, text)} />
              ))}
            </div>
          </Radio.Group>
        )}
        <GuardNotes guard={guard} />
        <p className={classes.who}>{poll.anonymous ? t('polls.onlyCounts') : t('polls.withName')}</p>
        {isEmpty ? <p role="alert">{t('polls.fault.empty')}</p> : null}
        {trouble ? <p role="alert">{trouble}</p> : null}
        <GuardAsks guard={guard} />
        <Row>
          <Button type="submit" loading={busy}>
            {t('polls.answer')}
          </Button>
          {onLeave ? (
            <Button
              variant="default"
              onClick={() => {
                forget();
                onLeave();
              }}
            >
              {t('polls.leave')}
            </Button>
          ) : null}
        </Row>
      </Stack>
    </form>
  );
}
