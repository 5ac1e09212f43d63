import '../../ui/field-styles.js';
import { useMutation, useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import {
  SchoolBreakAddDocument,
  SchoolBreakRemoveDocument,
  SchoolBreakRestoreDocument,
  SchoolBreaksDocument,
  type SchoolBreakRowFragment,
  type State,
} from '../../gql/inbox/graphql.js';
import { troubleOf } from '../../platform/errors/trouble.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { newId } from '../../platform/ids/new-id.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { Card } from '../../ui/card.js';
import { Column } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { BreakForm } from './break-form.js';
import { BreakItem } from './break-item.js';
import { STATE_NAMES, useBreakWords } from './use-break-words.js';
import classes from './inbox.module.css';

/** What was removed can be brought back for so long, in milliseconds. */
const UNDO_FOR = 30_000;
const undoUntil = () => new Date(Date.now() + UNDO_FOR).toISOString();
const emptyFields = () => ({ id: newId(), nameEn: '', nameEs: '', startsOn: '', endsOn: '' });

interface BreaksProps {
  state: State;
}

/** The breaks of one state: each is changed in its place, removed and brought back; one is added at the end. */
function Breaks({ state }: BreaksProps) {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const words = useBreakWords();
  const announce = useAnnounce();
  const { data, error, refetch } = useQuery(SchoolBreaksDocument, {
    variables: { state },
    fetchPolicy: 'cache-and-network',
  });
  const [add, adding] = useMutation(SchoolBreakAddDocument);
  const [remove, removing] = useMutation(SchoolBreakRemoveDocument);
  const [restore, restoring] = useMutation(SchoolBreakRestoreDocument);
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ one: SchoolBreakRowFragment; until: string } | null>(null);
  const [blank, setBlank] = useState(emptyFields);
  const heading = useRef<HTMLHeadingElement>(null);
  // What is pressed goes away with the press: the focus stays near it.
  const [focusOn, setFocusOn] = useState<{ id: string | null } | null>(null);
  useEffect(() => {
    if (!focusOn) return;
    const row = focusOn.id
      ? document.querySelector<HTMLElement>(`[data-break="${focusOn.id}"]`)
      : heading.current;
    (row?.querySelector<HTMLElement>('input, button') ?? heading.current)?.focus();
  }, [focusOn]);

  const saved = async (one: SchoolBreakRowFragment) => {
    await refetch();
    setOpen(null);
    setFocusOn({ id: one.id });
    announce(t('inbox.breaks.saved', { name: words.name(one) }));
  };
  const takeAway = async (one: SchoolBreakRowFragment) => {
    await remove({ variables: { id: one.id } });
    await refetch();
    setRemoved({ one, until: undoUntil() });
    setFocusOn({ id: null });
  };
  const bringBack = async (one: SchoolBreakRowFragment) => {
    await restore({ variables: { id: one.id } });
    setRemoved(null);
    await saved(one);
  };

  if (!data) {
    if (!error) return <Skeletons count={4} height={72} />;
    return troubleOf(error).code === 'not_allowed' ? (
      <EmptyState action={<Link to="/inbox/settings">{t('inbox.toSettings')}</Link>}>
        {t('inbox.breaks.onlyCoordinators')}
      </EmptyState>
    ) : (
      <ErrorState what={t('inbox.breaks.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
    );
  }
  const trouble = removing.error ?? restoring.error;
  const change = (id: string, opens: boolean) => {
    setOpen(opens ? id : null);
    setFocusOn({ id });
  };
  return (
    <>
      <section aria-labelledby="breaks">
        <h2 id="breaks" ref={heading} tabIndex={-1}>
          {t('inbox.breaks.list', { state: words.state(state) })}
        </h2>
        {trouble ? (
          <p role="alert" className={classes.trouble}>
            {say(trouble)}
          </p>
        ) : null}
        {removed ? (
          <UndoBar
            done={t('inbox.breaks.removed', { name: words.name(removed.one) })}
            until={removed.until}
            onUndo={() => void bringBack(removed.one).catch(() => undefined)}
            onClose={() => setRemoved(null)}
          />
        ) : null}
        {data.schoolBreaks.length === 0 ? (
          <EmptyState>{t('inbox.breaks.none', { state: words.state(state) })}</EmptyState>
        ) : null}
        <ul className={classes.list}>
          {data.schoolBreaks.map((one) => (
            <BreakItem
              key={one.id}
              one={one}
              open={open === one.id}
              onOpen={(opens) => change(one.id, opens)}
              onSaved={saved}
              onRemove={() => void takeAway(one).catch(() => undefined)}
            />
          ))}
        </ul>
      </section>
      <Card labelledBy="add-break">
        <h2 id="add-break">{t('inbox.breaks.add')}</h2>
        <BreakForm
          key={blank.id}
          place={`break:new:${state}`}
          start={blank}
          busy={adding.loading}
          error={adding.error}
          onSend={async (fields) => {
            const { data: made } = await add({ variables: { input: { ...fields, state } } });
            if (made) await saved(made.schoolBreakAdd);
            setBlank(emptyFields());
          }}
        />
      </Card>
    </>
  );
}

/** School breaks by state, for coordinators. */
export default function BreaksPage() {
  const { t } = useWords();
  const { person } = useViewer();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('state') ?? person.state;
  const state = STATE_NAMES.find(([code]) => code === asked)?.[0] ?? 'MA';
  return (
    <Column>
      <div>
        <Link to="/inbox/settings" className={classes.back}>
          {t('inbox.quiet.title')}
        </Link>
        <PageTitle title={t('inbox.breaks.title')} />
        <p className="quiet">{t('inbox.breaks.what')}</p>
      </div>
      <NativeSelect
        label={t('inbox.breaks.state')}
        value={state}
        data={STATE_NAMES.map(([value, label]) => ({ value, label }))}
        onChange={(event) => setSearch({ state: event.currentTarget.value }, { replace: true })}
      />
      <Breaks key={state} state={state} />
    </Column>
  );
}
