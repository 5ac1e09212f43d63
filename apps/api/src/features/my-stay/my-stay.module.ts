import { Module } from '@nestjs/common';
import { MyStayNotifications } from './my-stay.notifications.js';
import { MyStayOwn } from './my-stay.own.js';
import { MyStayResolver } from './my-stay.resolver.js';

/** Pause and return, and leave. */
@Module({ providers: [MyStayResolver, MyStayNotifications, MyStayOwn] })
export class MyStayModule {}
