import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/access/allow.js';
import type { GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { AccessRequestAnswerInput, AccessRequestWriteInput } from './joining.inputs.js';
import { requestStatus } from './request-read.js';
import { RequestWriting } from './request-write.js';
import { AccessRequestSaved, AccessRequestStatus } from './requests.types.js';

const network = ({ req }: GraphqlContext): string => networkOf(req.ip ?? '');

/** What those who ask for access do, without being signed in: a secret says whose request it is. */
@Resolver()
export class RequestingResolver {
  constructor(
    private readonly db: Db,
    private readonly writing: RequestWriting,
  ) {}

  @Query(() => AccessRequestStatus, { description: 'Looking changes nothing and uses nothing up' })
  @Public()
  accessRequestStatus(
    @Args('secret') secret: string,
    @Context() context: GraphqlContext,
  ): Promise<AccessRequestStatus> {
    return this.shown(secret, context);
  }

  @Mutation(() => AccessRequestSaved, { description: 'Keeps what is in the form so far' })
  @Public()
  accessRequestSave(
    @Args('input') input: AccessRequestWriteInput,
    @Context() context: GraphqlContext,
  ): Promise<AccessRequestSaved> {
    return this.writing.save(input, network(context));
  }

  @Mutation(() => AccessRequestSaved, {
    description:
      'Sends it; a mail says how it goes on. The answer is the same whoever the address belongs to',
  })
  @Public()
  accessRequestSend(
    @Args('input') input: AccessRequestWriteInput,
    @Context() context: GraphqlContext,
  ): Promise<AccessRequestSaved> {
    return this.writing.send(input, network(context));
  }

  @Mutation(() => Boolean, { description: 'Mails the way back to a draft' })
  @Public()
  accessRequestMailLink(
    @Args('secret') secret: string,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    return this.writing.mailLink(secret, network(context));
  }

  @Mutation(() => AccessRequestStatus, { description: 'By the mailed secret alone' })
  @Public()
  async accessRequestConfirm(
    @Args('secret') secret: string,
    @Context() context: GraphqlContext,
  ): Promise<AccessRequestStatus> {
    await this.writing.known(secret, network(context));
    await this.writing.confirm(secret);
    return this.shown(secret, context);
  }

  @Mutation(() => AccessRequestStatus, { description: 'Answers what was asked, by the mailed secret alone' })
  @Public()
  async accessRequestAnswer(
    @Args('input') { secret, words }: AccessRequestAnswerInput,
    @Context() context: GraphqlContext,
  ): Promise<AccessRequestStatus> {
    await this.writing.known(secret, network(context));
    await this.writing.answer(secret, words);
    return this.shown(secret, context);
  }

  @Mutation(() => Boolean, {
    description: 'Takes it back, by the mailed secret alone; nothing of it is kept',
  })
  @Public()
  async accessRequestWithdraw(
    @Args('secret') secret: string,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    await this.writing.known(secret, network(context));
    await this.writing.withdraw(secret);
    return true;
  }

  private async shown(secret: string, context: GraphqlContext): Promise<AccessRequestStatus> {
    const { id, byMail } = await this.writing.known(secret, network(context));
    return requestStatus(this.db, id, byMail);
  }
}
