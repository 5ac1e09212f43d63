import { Global, Module } from '@nestjs/common';
import { HealthController, Stopping } from './health.controller.js';

@Global()
@Module({ controllers: [HealthController], providers: [Stopping], exports: [Stopping] })
export class HealthModule {}
