import { useApolloClient, useMutation } from '@apollo/client/react';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import {
  SpaceArchiveDocument,
  SpaceMakeDocument,
  type SpaceArrangedFragment,
  type SpacePlaceBitsFragment,
} from '../../gql/forum/graphql.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Fold } from '../../ui/fold.js';
import { saidOf, SpaceForm } from './space-form.js';
import { SpaceItem } from './space-item.js';
import { useSpaceOrder } from './use-space-order.js';
import classes from './space-settings.module.css';

const emptyFields = () => ({ id: newId(), name: '', description: '', starters: 'EVERYONE' });

/** The spaces of a cohort, or of the Collective: their order, each changed in its place, one made at the end. */
export function SpacePlace({ place }: { place: SpacePlaceBitsFragment }) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const client = useApolloClient();
  const { standing, move } = useSpaceOrder(place.id, place.spaces);
  const archived = place.spaces.filter((space) => space.archived);
  const [make, making] = useMutation(SpaceMakeDocument);
  const [archive, archiving] = useMutation(SpaceArchiveDocument);
  const [open, setOpen] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [blank, setBlank] = useState(emptyFields);
  const section = useRef<HTMLElement>(null);
  const heading = useId();
  const add = useId();

  // What is pressed moves, or goes away with the press: the focus stays with it, or near.
  const [focusOn, setFocusOn] = useState<{ selector: string } | null>(null);
  useEffect(() => {
    if (!focusOn) return;
    const within = section.current;
    (
      within?.querySelector<HTMLElement>(focusOn.selector) ?? within?.querySelector<HTMLElement>('h2')
    )?.focus();
  }, [focusOn]);
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (moved.current) section.current?.querySelector<HTMLElement>(moved.current)?.focus();
    moved.current = null;
  });
  const inRow = (id: string, what: string) => `[data-space="${id}"] ${what}`;

  const everywhere = () => client.refetchQueries({ include: 'active' });
  const attempt = async (work: () => Promise<unknown>) => {
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(say(error));
    }
  };
  const moveTo = ({ id, name }: SpaceArrangedFragment, to: number, way: 'up' | 'down') => {
    moved.current = inRow(id, `[data-way=${way}]`);
    announce(t('spaces.moved', { name, place: to + 1, count: standing.length }));
    void attempt(async () => {
      await move(id, to);
      await everywhere();
    });
  };
  const putAway = ({ id, name, archived: on }: SpaceArrangedFragment) =>
    attempt(async () => {
      await archive({ variables: { input: { spaceId: id, on: !on } } });
      announce(on ? t('spaces.isBack', { name }) : t('spaces.isArchived', { name }));
      setFocusOn({ selector: 'h2' });
      await everywhere();
    });

  const item = (space: SpaceArrangedFragment, index: number | null) => (
    <SpaceItem
      key={space.id}
      space={space}
      open={open === space.id}
      busy={archiving.loading}
      moves={
        index === null
          ? null
          : {
              up: index > 0 ? () => moveTo(space, index - 1, 'up') : null,
              down: index < standing.length - 1 ? () => moveTo(space, index + 1, 'down') : null,
            }
      }
      onOpen={(opens) => {
        setOpen(opens ? space.id : null);
        setFocusOn({ selector: inRow(space.id, opens ? 'input' : 'a') });
      }}
      onSaved={({ name }) => {
        setOpen(null);
        setFocusOn({ selector: inRow(space.id, 'a') });
        announce(t('spaces.saved', { name }));
        void everywhere();
      }}
      onArchive={() => void putAway(space)}
    />
  );

  return (
    <section ref={section} aria-labelledby={heading} className={classes.place}>
      <h2 id={heading} tabIndex={-1}>
        {place.name}
      </h2>
      {trouble ? (
        <p role="alert" className={classes.trouble}>
          {trouble}
        </p>
      ) : null}
      {standing.length === 0 ? <EmptyState>{t('spaces.none')}</EmptyState> : null}
      <ol className={classes.list} role="list">
        {standing.map(item)}
      </ol>
      {archived.length > 0 ? (
        <Fold title={t('spaces.archived')} now={String(archived.length)}>
          <ul className={classes.list} role="list">
            {archived.map((space) => item(space, null))}
          </ul>
        </Fold>
      ) : null}
      {place.finished ? (
        <p className="quiet small">{t('spaces.finished')}</p>
      ) : (
        <Card labelledBy={add}>
          <h3 id={add}>{t('spaces.add', { place: place.name })}</h3>
          <SpaceForm
            key={blank.id}
            place={`spaces:${place.id}:new`}
            start={blank}
            ofCohort={place.kind === 'COHORT'}
            busy={making.loading}
            error={making.error}
            saveWord={t('spaces.make')}
            onSend={async (fields) => {
              const { data } = await make({ variables: { input: { ...saidOf(fields), placeId: place.id } } });
              await everywhere();
              if (data) {
                announce(t('spaces.made', { name: data.spaceMake.name }));
                setFocusOn({ selector: inRow(data.spaceMake.id, 'a') });
              }
              setBlank(emptyFields());
            }}
          />
        </Card>
      )}
    </section>
  );
}
