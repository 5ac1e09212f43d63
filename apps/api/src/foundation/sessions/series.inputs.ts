import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Check, Id, Line, Prose, Whole } from '../../platform/graphql/inputs.js';
import { isZone } from '../people/people.types.js';
import { readRule } from './series-rule.js';
import { SessionDraftInput } from './sessions.inputs.js';

export enum SeriesScope {
  THIS = 'this',
  FOLLOWING = 'following',
  ALL = 'all',
}
registerEnumType(SeriesScope, {
  name: 'SeriesScope',
  description: 'This session alone, this one and those after it, or all that are not over',
});

const Rule = (): PropertyDecorator => (target, property) => {
  Line({
    max: LIMITS.seriesRule,
    description:
      'An RRULE (RFC 5545) of FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYSETPOS, COUNT, UNTIL (a local date)',
  })(target, property);
  Check('rule', (value) => {
    const rule = typeof value === 'string' ? readRule(value) : { rule: 'required' };
    return 'rule' in rule ? rule : null;
  })(target, property);
};

@InputType()
export class SeriesPreviewInput {
  @Id() audienceId: string;
  @Line({ max: 40 }) localStart: string;
  @Line({ max: 64 })
  @Check('zone', (value) => (isZone(value) ? null : { rule: 'zone' }))
  timeZone: string;
  @Whole(LIMITS.sessionMinutes) minutes: number;
  @Rule() rule: string;
  @Field(() => Boolean) skipsBreaks: boolean;
}

@InputType()
export class SeriesScheduleInput extends SessionDraftInput {
  @Id({ description: 'Of the series; its sessions get ids that follow from it' }) id: string;
  @Id() audienceId: string;
  @Line({ max: 40, description: 'Local time in `timeZone`, without offset: 2026-12-01T15:30' })
  localStart: string;
  @Rule() rule: string;
  @Field(() => Boolean, { description: 'Leave out days on which schools of its people are closed' })
  skipsBreaks: boolean;
}

@InputType()
export class SeriesEditInput extends SessionDraftInput {
  @Id({ description: 'Of the session that was edited' }) id: string;
  @Line({ max: 40 }) localStart: string;
  @Field(() => Int, { description: 'The version of the session that was edited' }) version: number;
  @Field(() => Int, { description: 'The version of its series' }) seriesVersion: number;
  @Field(() => SeriesScope) scope: SeriesScope;
  @Id({ description: 'Of the series that the changed sessions become, where it is parted' })
  newSeriesId: string;
}

@InputType()
export class SeriesCancelInput {
  @Id({ description: 'Of a session' }) id: string;
  @Prose({ max: LIMITS.cancelNote, min: 0, defaultValue: '' }) note: string;
  @Field(() => Int) version: number;
  @Field(() => Int) seriesVersion: number;
  @Field(() => SeriesScope) scope: SeriesScope;
}

@InputType()
export class SeriesExtendInput {
  @Id({ description: 'Of a session of it' }) id: string;
  @Field(() => Int) seriesVersion: number;
  @Whole({ ...LIMITS.seriesSessions, description: 'How many dates it shall have, those left out too' })
  count: number;
}
