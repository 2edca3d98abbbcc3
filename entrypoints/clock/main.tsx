import { ClockApp } from '../../components/clock/clock-app';
import { mount } from '../../components/mount';

mount(<ClockApp />);
