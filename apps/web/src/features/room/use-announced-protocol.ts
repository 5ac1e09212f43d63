import { useEffect, useRef } from 'react';
import type { ProtocolRunFragment } from '../../gql/room/graphql.js';
import { useWords } from '../../platform/i18n/use-words.js';
import { useAnnounce } from '../../ui/announcer.js';

const MINUTE = 60_000;

/**
 * Tells a screen reader politely, in one sentence, where the protocol is whenever it moves; and once each that a minute is
 * left and that the time is up. Never the seconds.
 */
export function useAnnouncedProtocol(run: ProtocolRunFragment, left: number | null): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const last = useRef({ state: run.state, step: run.step });
  /** The time left when it was looked at last, of the step that runs until `endsAt`. */
  const before = useRef<{ of: string; left: number } | null>(null);

  useEffect(() => {
    const was = last.current;
    if (was.state === run.state && was.step === run.step) return;
    last.current = { state: run.state, step: run.step };
    const step = run.steps[run.step];
    if (run.state === 'PAUSED') announce(t('room.nowPaused'));
    if (run.state === 'OVER') announce(`${t('room.protocolOver')}. ${t('room.protocolOverMore')}`);
    if (run.state !== 'RUNNING' || !step) return;
    const where = { number: run.step + 1, count: run.steps.length, name: step.name };
    announce(
      was.state === 'PAUSED' && was.step === run.step
        ? t('room.goesOn', where)
        : t('room.stepNow', { ...where, speaks: t(`room.speaks.${step.speaks}`), minutes: step.minutes }),
    );
  }, [run, announce, t]);

  useEffect(() => {
    if (run.state !== 'RUNNING' || left === null) return;
    const seen = before.current;
    const of = run.endsAt ?? '';
    before.current = { of, left };
    if (seen?.of !== of) return;
    if (seen.left > 0 && left <= 0) announce(t('room.timeUpSaid'));
    else if (seen.left > MINUTE && left <= MINUTE) announce(t('room.minuteLeft'));
  }, [run, left, announce, t]);
}
