import { Tabs } from '@mantine/core';
import '@mantine/core/styles/Tabs.css';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { useSearchParams } from 'react-router';
import type { RoomQuery } from '../../gql/room/graphql.js';
import { loadWords } from '../../platform/i18n/load-words.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { Skeletons } from '../../ui/skeletons.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { AfterPanel } from './after-panel.js';
import { AboutPanel } from './about-panel.js';
import { CasePanelLater } from './case-panel-later.js';
import type { PanelProps, SideProps } from './panel-props.js';
import { PeoplePanel } from './people-panel.js';
import { PollsPanel } from './polls-panel.js';
import { QuestionsLater } from './questions-later.js';
import { SIDE } from './use-side.js';
import { RoomPollsContext, useRoomPolls } from './use-room-polls.js';
import classes from './room-side.module.css';

interface Panel {
  name: 'after' | 'people' | 'questions' | 'polls' | 'notes' | 'breakouts' | 'care' | 'about' | 'case';
  /** Is there any use for it now? */
  shown: (room: RoomQuery['room']) => boolean;
  /** What is rarely opened is loaded when it is: `lazy`. */
  Content: ComponentType<PanelProps>;
}

const NotesPanel = lazy(async () => {
  const [{ NotesPanel: Content }] = await Promise.all([import('./notes-panel.js'), loadWords(['notes'])]);
  return { default: Content };
});
const BreakoutsPanel = lazy(async () => {
  const [{ BreakoutsPanel: Content }] = await Promise.all([
    import('./breakouts-panel.js'),
    loadWords(['breakouts']),
  ]);
  return { default: Content };
});

/** What is asked is asked of everyone. */
const isMain = (room: RoomQuery['room']) => room.breakout === null;
const CarePanel = lazy(() => import('./care/care-panel.js'));

/** What stands beside the conversation, in its order. The first that is shown is open, until one opens another. */
const PANELS: readonly Panel[] = [
  { name: 'after', shown: (room) => room.session.closedAt !== null, Content: AfterPanel },
  { name: 'case', shown: (room) => Boolean(room.caseCard), Content: CasePanelLater },
  // Nobody is to be expected in a room that has closed.
  { name: 'people', shown: (room) => room.open, Content: PeoplePanel },
  { name: 'questions', shown: isMain, Content: QuestionsLater },
  {
    name: 'polls',
    shown: (room) => isMain(room) && ((room.polls?.count ?? 0) > 0 || (room.can.runProtocol && room.open)),
    Content: PollsPanel,
  },
  { name: 'notes', shown: () => true, Content: NotesPanel },
  {
    name: 'breakouts',
    shown: (room) => room.open && (room.can.runBreakouts || (room.breakouts?.rooms.length ?? 0) > 0),
    Content: BreakoutsPanel,
  },
  { name: 'care', shown: () => true, Content: CarePanel },
  { name: 'about', shown: () => true, Content: AboutPanel },
  // Until the room sees something of it, it is there for whoever brings it, and opens for nobody by itself.
  {
    name: 'case',
    shown: (room) => !room.caseCard && room.session.can.bringCase,
    Content: CasePanelLater,
  },
];

/** Everything beside the conversation: one thing at a time. */
export function RoomSide({ onPollWaits, ...props }: SideProps) {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const polls = useRoomPolls(props.room);
  const pollWaits = polls.known ? polls.waits : null;
  useEffect(() => {
    if (pollWaits !== null) onPollWaits(pollWaits);
  }, [pollWaits, onPollWaits]);
  const panels = PANELS.filter(({ shown }) => shown(props.room));
  const open = panels.find(({ name }) => name === params.get(SIDE)) ?? panels[0];
  const onOpen = (name: string | null) => {
    setParams(
      (before) => {
        if (name) before.set(SIDE, name);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return (
    <Tabs value={open?.name ?? null} onChange={onOpen} keepMounted={false} className={classes.side}>
      <Tabs.List className={classes.tabs} aria-label={t('room.aside')}>
        {panels.map(({ name }) => (
          <Tabs.Tab key={name} value={name} className={classes.tab}>
            {t(`room.side.${name}`)}
            {name === 'polls' && polls.waits ? (
              <>
                <span className={classes.sign} aria-hidden="true" />
                <VisuallyHidden>{t('room.side.waits')}</VisuallyHidden>
              </>
            ) : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {panels.map(({ name, Content }) => (
        <Tabs.Panel key={name} value={name} className={classes.panel}>
          <Suspense fallback={<Skeletons count={3} height={48} />}>
            <RoomPollsContext value={polls}>
              <Content {...props} />
            </RoomPollsContext>
          </Suspense>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
