import { MinutesApp } from '../../components/minutes/minutes-app';
import { mount } from '../../components/shared/mount';

mount(<MinutesApp />);
