import { Global, Module } from '@nestjs/common';
import { Beat } from './beat.js';
import { Gateway } from './gateway.js';
import { Realtime } from './realtime.js';

@Global()
@Module({ providers: [Realtime, Beat, Gateway], exports: [Realtime, Beat, Gateway] })
export class RealtimeModule {}
