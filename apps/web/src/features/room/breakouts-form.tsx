import { Button, NativeSelect, Textarea } from '@mantine/core';
import { LIMITS } from '@hearth/shared';
import { useState, type FormEvent } from 'react';
import type { BreakoutsHow, RoomQuery } from '../../gql/room/graphql.js';
import { useDraft } from '../../platform/drafts/use-draft.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useBreakoutActs } from './use-breakout-acts.js';
import classes from './breakouts.module.css';

const HOW: readonly BreakoutsHow[] = ['RANDOM', 'NOT_SAME_DISTRICT', 'BY_HAND'];
const SIZES = [2, 3, 4];
const MINUTES = [3, 5, 8, 10, 15, 20, 30];

interface BreakoutsFormProps {
  sessionId: string;
  room: RoomQuery['room'];
}

/** Makes small rooms of who is here: how many in each, how they are put together, about what, for how long. */
export function BreakoutsForm({ sessionId, room }: BreakoutsFormProps) {
  const { t } = useWords();
  const { acts, busy, trouble } = useBreakoutActs(sessionId, room.id, () => undefined);
  const draft = useDraft(`session:${sessionId}:breakouts`);
  const [size, setSize] = useState(3);
  const [how, setHow] = useState<BreakoutsHow>('RANDOM');
  const [minutes, setMinutes] = useState(8);
  /** By hand: in which room each is, from 1. */
  const [rooms, setRooms] = useState<Readonly<Record<string, string>>>({});
  const { people } = room;
  const count = Math.max(1, Math.ceil(people.length / size));
  const numbers = Array.from({ length: count }, (_, at) => `${at + 1}`);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const groups = numbers
      .map((number) => people.filter(({ id }) => rooms[id] === number).map(({ id }) => id))
      .filter((group) => group.length > 0);
    const made = await acts.make({
      ...{ size, how, minutes, prompt: draft.text.trim(), version: room.breakouts?.version ?? 0 },
      groups: how === 'BY_HAND' ? groups : null,
    });
    if (made) draft.forget();
  };

  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)}>
      <p className="quiet small">{t('breakouts.what')}</p>
      <NativeSelect
        label={t('breakouts.size')}
        value={String(size)}
        data={SIZES.map((value) => ({ value: String(value), label: t('breakouts.ofSize', { size: value }) }))}
        onChange={({ currentTarget }) => setSize(Number(currentTarget.value))}
      />
      <NativeSelect
        label={t('breakouts.how')}
        value={how}
        data={HOW.map((value) => ({ value, label: t(`breakouts.how.${value}`) }))}
        onChange={({ currentTarget }) => setHow(HOW.find((one) => one === currentTarget.value) ?? 'RANDOM')}
      />
      {how === 'BY_HAND'
        ? people.map(({ id, name }) => (
            <NativeSelect
              key={id}
              label={t('breakouts.roomOf', { name })}
              value={rooms[id] ?? ''}
              data={[
                { value: '', label: t('breakouts.noRoom') },
                ...numbers.map((value) => ({ value, label: t('breakouts.room', { number: Number(value) }) })),
              ]}
              onChange={({ currentTarget }) => setRooms({ ...rooms, [id]: currentTarget.value })}
            />
          ))
        : null}
      <Textarea
        label={t('breakouts.prompt')}
        description={t('breakouts.promptWhat')}
        rows={3}
        maxLength={LIMITS.breakoutPrompt}
        value={draft.text}
        onChange={({ currentTarget }) => draft.write(currentTarget.value)}
      />
      <NativeSelect
        label={t('breakouts.minutes')}
        value={String(minutes)}
        data={MINUTES.map((value) => ({
          value: String(value),
          label: t('breakouts.ofMinutes', { minutes: value }),
        }))}
        onChange={({ currentTarget }) => setMinutes(Number(currentTarget.value))}
      />
      {trouble ? <p role="alert">{trouble}</p> : null}
      <div>
        <Button type="submit" aria-busy={busy}>
          {t('breakouts.make')}
        </Button>
      </div>
    </form>
  );
}
