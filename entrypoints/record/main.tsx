import { mount } from '../../components/mount';
import { RecordApp } from '../../components/record/record-app';

mount(<RecordApp />);
