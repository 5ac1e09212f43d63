import type { Protocol } from '@hearth/shared';
import { caseConsultation } from './case-consultation.js';
import { consultancy } from './consultancy.js';
import { listeningRound } from './listening-round.js';
import { oneTwoFourAll } from './one-two-four-all.js';
import { openHour } from './open-hour.js';
import type { ShippedProtocol } from './step.js';
import { tuning } from './tuning.js';

const SHIPPED: readonly ShippedProtocol[] = [
  consultancy,
  tuning,
  oneTwoFourAll,
  listeningRound,
  caseConsultation,
  openHour,
];

/** The protocols that come with Hearth, in this language. */
export const shippedProtocols = (locale: 'en' | 'es'): Protocol[] =>
  SHIPPED.map(({ source, version, steps, [locale]: texts }) => ({
    source,
    version,
    ...texts,
    steps: steps.map(({ minutes, speaks, tag, shows = null, [locale]: words }) => ({
      ...words,
      ...{ minutes, speaks, tag, shows },
    })),
  }));
