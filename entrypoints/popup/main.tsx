import { App } from '../../components/shared/app';
import { mount } from '../../components/shared/mount';
import { Popup } from '../../components/popup/popup';

mount(<App view={Popup} />);
