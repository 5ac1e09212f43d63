import { Field, InputType, Int } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Id, Prose } from '../../platform/graphql/inputs.js';
import { AccommodationKind, AccommodationState } from './accommodation.types.js';

@InputType({ description: '`id` is a UUID made by the client; a retry with the same id changes nothing.' })
export class AccommodationAskInput {
  @Id() id: string;
  @Id() sessionId: string;
  @Field(() => Boolean, { defaultValue: false, description: 'For every session of the cohort' })
  forAll: boolean;
  @Field(() => AccommodationKind) kind: AccommodationKind;
  @Prose({ max: LIMITS.accommodationWords, min: 0, defaultValue: '', description: 'Needed for `OTHER`' })
  words: string;
}

@InputType()
export class AccommodationSettleInput {
  @Id() id: string;
  @Field(() => AccommodationState, { description: 'Open, arranged or not possible' })
  state: AccommodationState;
  @Prose({
    max: LIMITS.accommodationNote,
    min: 0,
    defaultValue: '',
    description: 'The asker sees it; needed where it is not possible',
  })
  note: string;
  @Field(() => Int, { description: 'The version one saw; a newer one is a conflict' }) version: number;
}
