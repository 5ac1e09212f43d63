import { Field, ID, ObjectType } from '@nestjs/graphql';
import { AudienceKind } from '../../foundation/cohorts/cohorts.types.js';
import { Space } from './forum.types.js';

@ObjectType({ description: 'Whose spaces the viewer makes and orders: a cohort, or the Collective' })
export class SpacePlace {
  @Field(() => ID) id: string;
  @Field(() => AudienceKind) kind: AudienceKind;
  @Field() name: string;
  @Field(() => Boolean, { description: 'The cohort is over: no new spaces' }) finished: boolean;
  @Field(() => [Space], { description: 'In their order, archived ones too' }) spaces: Space[];
}
