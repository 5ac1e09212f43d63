import { Global, Module } from '@nestjs/common';
import { Bounces } from './bounces.js';
import { InboundController } from './inbound.controller.js';
import { InboundMails } from './inbound-mails.js';
import { InboundSmtp } from './inbound-smtp.js';
import { MailboxController } from './mailbox.controller.js';
import { Mails } from './mails.js';

@Global()
@Module({
  providers: [Mails, InboundMails, InboundSmtp, Bounces],
  controllers: [MailboxController, InboundController],
  exports: [Mails, InboundSmtp],
})
export class MailModule {}
