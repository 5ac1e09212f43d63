import { Global, Module } from '@nestjs/common';
import { MailboxController } from './mailbox.controller.js';
import { Mails } from './mails.js';

@Global()
@Module({ providers: [Mails], controllers: [MailboxController], exports: [Mails] })
export class MailModule {}
