import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { STORY_LIMITS } from '@hearth/shared';
import { useRef, useState, type FormEvent } from 'react';
import { StoryAskDocument, StoryPeopleDocument } from '../../gql/stories/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Row, Stack } from '../../ui/column.js';

/** Of no cohort: asked by those who keep the house. */
const HOUSE = '';

/** Asks a fellow whether they would tell their story. */
export function AskForm({ onAsked }: { onAsked: () => void }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { cohorts, siteRoles } = useViewer();
  const places = [
    ...cohorts
      .filter(({ role }) => role === 'COORDINATOR')
      .map(({ cohort }) => ({ value: cohort.id, label: `${cohort.program.name}, ${cohort.name}` })),
    ...(siteRoles.includes('ADMINISTRATOR') ? [{ value: HOUSE, label: t('stories.ask.house') }] : []),
  ];
  const [place, setPlace] = useState(places[0]?.value ?? HOUSE);
  const [search, setSearch] = useState('');
  const [personId, setPersonId] = useState('');
  const [words, setWords] = useState('');
  const [id, setId] = useState(newId);
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const [looked, setLooked] = useState(false);
  const { data, loading: looking } = useQuery(StoryPeopleDocument, {
    variables: {
      input: {
        words: search.trim().slice(0, 100),
        ...(place !== HOUSE && { cohortId: place, cohortRole: 'FELLOW' as const }),
      },
    },
  });
  const [ask, { loading, error }] = useMutation(StoryAskDocument);
  if (places.length === 0) return null;
  const people = data?.directory.nodes ?? [];
  const chosen = people.some((one) => one.id === personId) ? personId : '';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (chosen === '') {
      select.current?.focus();
      return;
    }
    try {
      await ask({
        variables: {
          input: { id, personId: chosen, words: words.trim(), ...(place !== HOUSE && { cohortId: place }) },
        },
      });
      announce(t('stories.ask.done'));
      setAsked(people.find((one) => one.id === chosen)?.name ?? '');
      setSearch('');
      setId(newId());
      setPersonId('');
      setWords('');
      setLooked(false);
      heading.current?.focus();
      onAsked();
    } catch {
      // Said below.
    }
  };
  return (
    <Card labelledBy="ask">
      <h2 id="ask" ref={heading} tabIndex={-1}>
        {t('stories.ask')}
      </h2>
      <p className="quiet">{t('stories.ask.what')}</p>
      {asked ? <p>{t('stories.ask.asked', { name: asked })}</p> : null}
      <form noValidate onSubmit={(event) => void send(event)}>
        <Stack>
          {places.length > 1 ? (
            <NativeSelect
              label={t('stories.ask.place')}
              value={place}
              data={places}
              onChange={(event) => setPlace(event.currentTarget.value)}
            />
          ) : null}
          <TextInput
            label={t('stories.ask.search')}
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <NativeSelect
            ref={select}
            label={t('stories.ask.person')}
            value={chosen}
            error={looked && chosen === '' ? t('stories.ask.choose') : undefined}
            data={[
              { value: '', label: t('stories.ask.choose') },
              ...people.map((one) => ({
                value: one.id,
                label: one.roleTitle ? `${one.name}, ${one.roleTitle}` : one.name,
              })),
            ]}
            onChange={(event) => setPersonId(event.currentTarget.value)}
          />
          {data && !looking && people.length === 0 ? <p role="status">{t('stories.ask.nobody')}</p> : null}
          <Textarea
            label={t('stories.ask.words')}
            description={t('stories.ask.wordsWhat')}
            rows={4}
            value={words}
            maxLength={STORY_LIMITS.words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          {error ? <p role="alert">{say(error)}</p> : null}
          <Row>
            <Button type="submit" loading={loading}>
              {t('stories.ask.send')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
