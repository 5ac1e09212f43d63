import { Global, Module } from '@nestjs/common';
import { HealthController, Doors } from './health.controller.js';

@Global()
@Module({ controllers: [HealthController], providers: [Doors], exports: [Doors] })
export class HealthModule {}
