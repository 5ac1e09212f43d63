import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/access/allow.js';
import type { GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { ApplicationAnswering } from './answering.js';
import { ApplicationWriteInput } from './applications.inputs.js';
import { ApplicationCall, ApplicationSaved, ApplicationStatus } from './applications.types.js';
import { applicationCall, applicationStatus } from './status.js';
import { ApplicationWriting } from './writing.js';

const addressOf = ({ req }: GraphqlContext): string => networkOf(req.ip ?? '');

/** What those who apply do, without being signed in: a secret says whose application it is. */
@Resolver()
export class ApplyResolver {
  constructor(
    private readonly db: Db,
    private readonly writing: ApplicationWriting,
    private readonly answering: ApplicationAnswering,
  ) {}

  @Query(() => ApplicationCall)
  @Public()
  applicationCall(@IdArg('cohortId') cohortId: string): Promise<ApplicationCall> {
    return applicationCall(this.db, cohortId);
  }

  @Query(() => ApplicationStatus, { description: 'Looking changes nothing and uses nothing up' })
  @Public()
  applicationStatus(
    @Args('secret') secret: string,
    @Context() context: GraphqlContext,
  ): Promise<ApplicationStatus> {
    return this.shown(secret, context);
  }

  @Mutation(() => ApplicationSaved, { description: 'Keeps what is in the form so far' })
  @Public()
  applicationSave(
    @Args('input') input: ApplicationWriteInput,
    @Context() context: GraphqlContext,
  ): Promise<ApplicationSaved> {
    return this.writing.save(input, addressOf(context));
  }

  @Mutation(() => ApplicationSaved, { description: 'Sends it; a mail asks to confirm' })
  @Public()
  applicationSend(
    @Args('input') input: ApplicationWriteInput,
    @Context() context: GraphqlContext,
  ): Promise<ApplicationSaved> {
    return this.writing.send(input, addressOf(context));
  }

  @Mutation(() => Boolean, { description: 'Mails the way back to a draft' })
  @Public()
  applicationMailLink(@Args('secret') secret: string, @Context() context: GraphqlContext): Promise<boolean> {
    return this.writing.mailLink(secret, addressOf(context));
  }

  @Mutation(() => ApplicationStatus, { description: 'By the mailed secret alone' })
  @Public()
  async applicationConfirm(
    @Args('secret') secret: string,
    @Context() context: GraphqlContext,
  ): Promise<ApplicationStatus> {
    await this.writing.known(secret, addressOf(context));
    await this.writing.confirm(secret);
    return this.shown(secret, context);
  }

  @Mutation(() => ApplicationStatus, { description: 'Takes the place that was offered, or leaves it' })
  @Public()
  async applicationAnswer(
    @Args('secret') secret: string,
    @Args('takes') takes: boolean,
    @Context() context: GraphqlContext,
  ): Promise<ApplicationStatus> {
    await this.writing.known(secret, addressOf(context));
    await this.answering.answer(secret, takes);
    return this.shown(secret, context);
  }

  @Mutation(() => ApplicationStatus)
  @Public()
  async applicationWithdraw(
    @Args('secret') secret: string,
    @Context() context: GraphqlContext,
  ): Promise<ApplicationStatus> {
    await this.writing.known(secret, addressOf(context));
    await this.answering.withdraw(secret);
    return this.shown(secret, context);
  }

  @Mutation(() => Boolean, {
    description: 'Mails another link by which whoever was taken in chooses a password',
  })
  @Public()
  async applicationMailSetUp(
    @Args('secret') secret: string,
    @Context() context: GraphqlContext,
  ): Promise<boolean> {
    await this.writing.known(secret, addressOf(context));
    await this.answering.mailSetUp(secret);
    return true;
  }

  private async shown(secret: string, context: GraphqlContext): Promise<ApplicationStatus> {
    const { id, byMail } = await this.writing.known(secret, addressOf(context));
    return applicationStatus(this.db, id, byMail);
  }
}
