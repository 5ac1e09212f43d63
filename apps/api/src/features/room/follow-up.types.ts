import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LIMITS } from '@hearth/shared';
import { Id, Line, Prose } from '../../platform/graphql/inputs.js';

export enum FollowUpState {
  DRAFT = 'draft',
  APPROVED = 'approved',
  POSTED = 'posted',
  HOMELESS = 'homeless',
}
registerEnumType(FollowUpState, {
  name: 'FollowUpState',
  description: '`HOMELESS`: there is no space that its author may start a thread in',
});

@ObjectType({
  description: 'What someone said that was tagged as a recommendation; whose it is, is not said',
})
export class Recommendation {
  @Field(() => ID) id: string;
  @Field() body: string;
}

@ObjectType({ description: 'What came of a closed session, for whoever writes it' })
export class FollowUp {
  @Field(() => ID, { description: 'The session' }) id: string;
  @Field(() => FollowUpState) state: FollowUpState;
  @Field(() => String, { nullable: true, description: 'As the viewer approved it, until it is posted' })
  title: string | null;
  @Field(() => String, { nullable: true }) markdown: string | null;
  @Field(() => [Recommendation]) recommendations: Recommendation[];
}

@InputType()
export class FollowUpApproveInput {
  @Id() sessionId: string;
  @Line({ max: LIMITS.threadTitle }) title: string;
  @Prose({ max: LIMITS.post }) markdown: string;
}
