import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import {
  DraftChangesDocument,
  DraftForgetDocument,
  DraftKeepDocument,
  DraftsPageDocument,
  type DraftsPageQuery,
} from '../../gql/drafts/graphql.js';
import { draftExcerpt } from '../../platform/drafts/draft-excerpt.js';
import { addOther, readSynced, takeDraft } from '../../platform/drafts/draft-store.js';
import { useTroubleWords } from '../../platform/errors/use-trouble-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useViewer } from '../../platform/sign-in/viewer-context.js';
import { useAnnounce } from '../../ui/announcer.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Card } from '../../ui/card.js';
import { Column, Row } from '../../ui/column.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { PageTitle } from '../../ui/page-title.js';
import { Skeletons } from '../../ui/skeletons.js';
import { TimeText } from '../../ui/time-text.js';
import { UndoBar } from '../../ui/undo-bar.js';
import { isPart, pathOf, useDraftNames } from './draft-names.js';
import classes from './drafts.module.css';

type Draft = DraftsPageQuery['drafts']['nodes'][number];

/** So many at once: each may be long. */
const PAGE = 20;
/** What was thrown away can be had back for so long, in milliseconds. */
const UNDO_FOR = 30_000;

/** So many characters of a draft are enough to know it by. */
const ENOUGH = 200;

function beginning(text: string): string {
  const characters = [...text.trim()];
  return characters.length > ENOUGH ? `${characters.slice(0, ENOUGH).join('').trimEnd()} …` : text.trim();
}

function DraftRow({ draft, onRemove }: { draft: Draft; onRemove: () => void }) {
  const { t } = useWords();
  const heading = useId();
  const name = useDraftNames()(draft.place, draft.title);
  const path = pathOf(draft);
  return (
    <li>
      <Card>
        <h2 id={heading} className={classes.name}>
          {name}
        </h2>
        <p className={classes.text}>{beginning(draftExcerpt(draft.body))}</p>
        <p className="quiet small">
          <TimeText at={draft.changedAt} />
        </p>
        {path ? null : <p className="quiet small">{t('drafts.closed')}</p>}
        <Row>
          {path ? (
            <ButtonLink to={path} variant="default" aria-describedby={heading}>
              {t('drafts.goOn')}
            </ButtonLink>
          ) : null}
          <Button variant="subtle" aria-describedby={heading} onClick={onRemove}>
            {t('drafts.remove')}
          </Button>
        </Row>
      </Card>
    </li>
  );
}

/** What one has begun to write on any device and not sent, the latest first. */
export default function DraftsPage() {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { mutate, query } = useApolloClient();
  const { id: personId } = useViewer();
  const list = useRef<HTMLDivElement>(null);
  const [removed, setRemoved] = useState<(Draft & { until: string }) | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const { data, error, refetch, fetchMore } = useQuery(DraftsPageDocument, {
    variables: { first: PAGE },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const { nodes = [], nextCursor = null } = data?.drafts ?? {};
  const shown = nodes.filter(({ place }) => !isPart(place));

  const attempt = async (work: () => Promise<void>) => {
    setTrouble(null);
    try {
      await work();
      await refetch();
    } catch (fault) {
      setTrouble(fault);
    }
  };
  const remove = (draft: Draft) =>
    attempt(async () => {
      const { place, rev } = draft;
      // All of it, to be had back: the list holds beginnings.
      const { data: whole } = await query({
        query: DraftChangesDocument,
        variables: { personId, after: rev - 1 },
        fetchPolicy: 'no-cache',
      });
      const body = whole?.draftChanges.drafts.find((one) => one.place === place)?.body ?? draft.body;
      await mutate({ mutation: DraftForgetDocument, variables: { personId, place, base: rev } });
      // What is here and not there yet stays.
      if (readSynced(personId, place)?.rev === rev) takeDraft(personId, place, null);
      setRemoved({ ...draft, body, until: new Date(Date.now() + UNDO_FOR).toISOString() });
      announce(t('drafts.removed'));
      // What was pressed is gone: the focus stays near.
      list.current?.focus();
    });
  const undo = ({ place, body }: Draft) =>
    attempt(async () => {
      const { data: kept } = await mutate({
        mutation: DraftKeepDocument,
        variables: { input: { personId, place, body, base: 0 } },
      });
      // Something else was begun there meanwhile: both are there.
      const other = kept?.draftKeep.other;
      if (other) addOther(personId, place, { body, rev: other.rev, changedAt: null });
      setRemoved(null);
      list.current?.focus();
    });

  return (
    <Column>
      <PageTitle title={t('drafts.title')} />
      <p className="quiet">{t('drafts.what')}</p>
      {error && !data ? (
        <ErrorState what={t('drafts.notLoaded')} kept={say(error)} onRetry={() => void refetch()} />
      ) : null}
      {!data && !error ? <Skeletons count={3} height={120} /> : null}
      {trouble ? <p role="alert">{say(trouble)}</p> : null}
      {removed ? (
        <UndoBar
          done={t('drafts.removed')}
          until={removed.until}
          onUndo={() => void undo(removed)}
          onClose={() => setRemoved(null)}
        />
      ) : null}
      <div ref={list} tabIndex={-1}>
        {data && shown.length === 0 && !nextCursor ? <EmptyState>{t('drafts.none')}</EmptyState> : null}
        {shown.length > 0 ? (
          <ul className={classes.list} role="list">
            {shown.map((draft) => (
              <DraftRow key={draft.place} draft={draft} onRemove={() => void remove(draft)} />
            ))}
          </ul>
        ) : null}
        {nextCursor ? (
          <Button
            variant="default"
            onClick={() => void fetchMore({ variables: { after: nextCursor } }).catch(setTrouble)}
          >
            {t('drafts.more')}
          </Button>
        ) : null}
      </div>
    </Column>
  );
}
