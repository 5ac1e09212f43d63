import { ArgsType, Field } from '@nestjs/graphql';
import { ThreadNeed, ThreadView } from './forum.types.js';

/** Which threads a list shows. */
@ArgsType()
export class ThreadListArgs {
  @Field(() => ThreadView, { defaultValue: ThreadView.LATEST }) view: ThreadView;
  @Field(() => String, { nullable: true, description: 'Only with this tag, however it is written' })
  tag?: string | null;
  @Field(() => ThreadNeed, { nullable: true }) need?: ThreadNeed | null;
  @Field(() => String, { nullable: true, description: 'The `nextCursor` of the page before' })
  after?: string | null;
}
