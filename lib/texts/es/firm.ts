/** Lo que la organización de la persona fija por política. */
export const firm = {
  set: 'Fijado por su organización',
  lead: 'Solo el departamento de sistemas de su organización puede cambiarlo.',
  own: 'Su organización',
  desk: 'Mesa de ayuda de su organización',
  on: 'Sí',
  off: 'No',
  keys: {
    welcomePage: 'Página de bienvenida',
    notifications: 'Notificaciones',
    language: 'Idioma',
    helpDeskName: 'Mesa de ayuda',
    helpDeskPhone: 'Teléfono de la mesa de ayuda',
    helpDeskEmail: 'Correo de la mesa de ayuda',
  },
} as const;
