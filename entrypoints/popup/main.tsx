import { App } from '../../components/app';
import { mount } from '../../components/mount';

mount(<App />);
