import { applyDecorators } from '@nestjs/common';
import { Field, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { SessionDetailsInput } from './session-details.inputs.js';
import { Check, Id, Line, Prose, Whole } from '../../platform/graphql/inputs.js';
import { isHttps } from './https.js';
import { isZone } from '../people/people.types.js';
import { RsvpAnswer } from './sessions.types.js';

const JoinUrl = () =>
  applyDecorators(
    Line({ max: LIMITS.joinUrl, min: 0, optional: true }),
    Check('url', (value) =>
      !value || (typeof value === 'string' && isHttps(value)) ? null : { rule: 'url' },
    ),
  );

const ZoneName = () =>
  applyDecorators(
    Line({ max: 64 }),
    Check('zone', (value) => (isZone(value) ? null : { rule: 'zone' })),
  );

/** What scheduling and editing share. */
@InputType({ isAbstract: true })
export abstract class SessionDraftInput extends SessionDetailsInput {
  @Line({ max: LIMITS.sessionTitle }) title: string;
  @Prose({ max: LIMITS.sessionPurpose, min: 0 }) purpose: string;
  @ZoneName() timeZone: string;
  @Whole(LIMITS.sessionMinutes) minutes: number;
  @JoinUrl() joinUrl?: string | null;
  @Field(() => Boolean, { defaultValue: false }) listedPublicly: boolean;
  @Id({ optional: true }) facilitatorId?: string | null;
}

@InputType()
export class PeerSessionScheduleInput extends SessionDraftInput {
  @Id() id: string;
  @Id() audienceId: string;
  @Line({ max: 40, description: 'Local time in `timeZone`, without offset: 2026-12-01T15:30' })
  localStart: string;
}

@InputType()
export class PeerSessionEditInput extends SessionDraftInput {
  @Id() id: string;
  @Line({ max: 40 }) localStart: string;
  @Field(() => Int, { description: 'The version that was edited; a newer one is a conflict' })
  version: number;
}

@InputType()
export class PeerSessionCancelInput {
  @Id() id: string;
  @Prose({ max: LIMITS.cancelNote, min: 0, defaultValue: '' }) note: string;
  @Field(() => Int) version: number;
}

@InputType()
export class RsvpSaveInput {
  @Id() sessionId: string;
  @Field(() => RsvpAnswer) answer: RsvpAnswer;
}
