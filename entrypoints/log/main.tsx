import { mount } from '../../components/shared/mount';
import { LogApp } from '../../components/log/log-app';

mount(<LogApp />);
