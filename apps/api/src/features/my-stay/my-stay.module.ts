import { Module } from '@nestjs/common';
import { PeopleModule } from '../../foundation/people/people.module.js';
import { MyStayNotifications } from './my-stay.notifications.js';
import { MyStayOwn } from './my-stay.own.js';
import { MyStayResolver } from './my-stay.resolver.js';

/** Pause and return, and leave. */
@Module({ imports: [PeopleModule], providers: [MyStayResolver, MyStayNotifications, MyStayOwn] })
export class MyStayModule {}
