import { ClockApp } from '../../components/clock/clock-app';
import { mount } from '../../components/shared/mount';

mount(<ClockApp />);
