import type { CasePart, MessageTag, ProtocolStep, Speaker } from '@hearth/shared';

/** One step of a protocol in both languages. */
export interface ShippedStep {
  minutes: number;
  speaks: Speaker;
  tag: MessageTag | null;
  /** What of a case the room sees once it is reached. */
  shows?: CasePart;
  en: StepTexts;
  es: StepTexts;
}
type StepTexts = Pick<ProtocolStep, 'name' | 'prompt' | 'hint'>;

/** A protocol that comes with Hearth. The version goes up with every change of it; sessions keep the copy they have. */
export interface ShippedProtocol {
  source: string;
  version: number;
  en: { title: string; about: string };
  es: { title: string; about: string };
  steps: ShippedStep[];
}
