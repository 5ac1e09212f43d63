import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { InvitationAccepting } from './invitation-accept.js';
import { InvitationFileController } from './invitation-file.controller.js';
import { Invitations } from './invitations.js';
import { InvitationsResolver } from './invitations.resolver.js';
import { InvitedResolver } from './invited.resolver.js';
import { JoiningJobs } from './joining.jobs.js';
import { JoiningMails } from './joining-mails.js';
import { JoiningSources } from './joining.sources.js';
import { RequestDecisions } from './request-decide.js';
import { RequestWriting } from './request-write.js';
import { RequestingResolver } from './requesting.resolver.js';
import { RequestsResolver } from './requests.resolver.js';
import { JoiningOwn } from './joining.own.js';

/** How people come in: by asking for access, and by being invited. */
@Module({
  imports: [PeopleModule],
  controllers: [InvitationFileController],
  providers: [
    JoiningOwn,
    JoiningMails,
    RequestWriting,
    RequestDecisions,
    Invitations,
    InvitationAccepting,
    JoiningJobs,
    JoiningSources,
    RequestingResolver,
    RequestsResolver,
    InvitationsResolver,
    InvitedResolver,
  ],
})
export class JoiningModule {}
