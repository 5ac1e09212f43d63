import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { MeasureKind } from '../../../gql/room/graphql.js';
import { useTroubleWords } from '../../../platform/errors/use-trouble-words.js';
import { useWords } from '../../../platform/i18n/use-words.js';
import { useAnnounce } from '../../../ui/announcer.js';
import type { MenuItem } from '../../../ui/menu.js';
import { useCare } from './use-room-care.js';

const MeasureDialog = lazy(() => import('./measure-dialog.js'));

/** What one can do about another person in the room, and the dialog that opens from it. */
export function usePersonItems(person: { id: string; name: string } | null): {
  items: readonly MenuItem[];
  dialog: ReactNode;
} {
  const { t } = useWords();
  const { say } = useTroubleWords();
  const announce = useAnnounce();
  const { sessionId, muted, mute, spared } = useCare();
  const [kind, setKind] = useState<MeasureKind | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  if (!person || sessionId === '') return { items: [], dialog: null };
  const { id, name } = person;
  const isMuted = muted.has(id);
  const onMute = () => {
    setTrouble(null);
    mute(id, !isMuted).then(
      () => announce(t(isMuted ? 'care.unmuted' : 'care.muted', { name })),
      (error: unknown) => setTrouble(say(error)),
    );
  };
  const items: MenuItem[] = [{ name: t(isMuted ? 'care.unmute' : 'care.mute', { name }), onSelect: onMute }];
  if (spared && !spared.has(id)) {
    for (const one of ['MUTE', 'REMOVE'] as const)
      items.push({ name: t(`care.do.${one}`, { name }), onSelect: () => setKind(one) });
  }
  const dialog = (
    <>
      {trouble ? <span role="alert">{trouble}</span> : null}
      {kind ? (
        <Suspense>
          <MeasureDialog person={person} kind={kind} onClose={() => setKind(null)} />
        </Suspense>
      ) : null}
    </>
  );
  return { items, dialog };
}
