import { Global, Module } from '@nestjs/common';
import { PushKeys } from './push-keys.js';
import { PushSender } from './push-sender.js';

@Global()
@Module({ providers: [PushKeys, PushSender], exports: [PushKeys, PushSender] })
export class PushModule {}
