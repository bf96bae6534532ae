/** What migraine is and how it is treated, in Spanish. */
import type { migraine as enMigraine } from '../en/migraine';
import type { TextsOf } from '../translate';

export const migraine = {
	what: {
		title: '¿Qué es la migraña?',
		picture: 'Un cuerpo con los lugares donde se siente la migraña: cabeza, ojos, oídos, nariz y estómago.',
		cards: [
			{
				title: 'Una enfermedad del cerebro y los nervios',
				lines: ['En EE. UU., la tienen unas 12 a 15 de cada 100 personas.'],
			},
			{
				title: 'En un ataque',
				lines: [
					'Dolor como latidos, náuseas, mareo, manchas en la vista. La luz, el ruido y los olores pueden molestarle.',
				],
			},
			{
				title: 'Palabras útiles',
				lines: [
					'Crónica: más de 3 meses, 15 o más días al mes con dolor de cabeza, 8 o más con migraña.',
					'Refractaria: muchos tratamientos no ayudaron lo suficiente.',
					'Un ataque de más de 3 días se llama estado migrañoso. Llame a su equipo médico.',
				],
			},
		],
		attack: {
			title: 'Un ataque, sin tratamiento',
			sentence: 'Suele durar de 4 horas a 3 días.',
			hours: '4 horas',
			days: '3 días',
		},
		month: {
			title: 'Un mes con migraña crónica',
			sentence: 'De 30 días, 15 con dolor de cabeza, 8 de ellos con migraña.',
			headache: 'dolor de cabeza',
			migraine: 'migraña',
		},
	},
	sensitive: {
		title: '¿Qué pasa en el cerebro?',
		picture: 'Dos cabezas reciben la misma señal pequeña. Con migraña, la señal se extiende más.',
		often: 'Sin migraña',
		inMigraine: 'Con migraña',
		cards: [
			{
				title: 'Una idea',
				lines: [
					'En la migraña, el cerebro puede estar muy sensible. La misma señal puede extenderse más, ser demasiado fuerte o durar demasiado.',
					'Un mensajero del cerebro, el _glutamato_, puede influir. Nadie sabe del todo qué causa la migraña.',
				],
			},
			{
				title: 'No es culpa suya',
				lines: [
					'El sueño, las comidas, el estrés y otros desencadenantes pueden influir. Pero la migraña no es culpa suya.',
				],
			},
		],
	},
	care: {
		title: '¿Cómo se trata la migraña?',
		intro: ['Aún no hay cura, pero sí muchos tratamientos. Pregunte cuáles le quedan por probar.'],
		grid: {
			kind: 'Tipo',
			stop: 'Parar un ataque',
			prevent: 'Prevenir ataques',
			pill: { name: 'Pastillas', stop: 'triptanes', prevent: 'unas para la presión' },
			shot: { name: 'Inyecciones', stop: 'triptanes', prevent: 'contra CGRP, bótox' },
			drip: { name: 'Goteos', stop: 'DHE, lidocaína', prevent: 'contra CGRP' },
			other: { name: 'Otros', stop: 'espray nasal, bloqueos de nervios', prevent: 'sueño, comidas, ejercicio' },
			sources: 'Tipos comunes, no todos.',
		},
		cards: [
			{
				title: 'Pregunte',
				lines: [
					'Las medicinas que bloquean CGRP, una señal de dolor, son más nuevas. Pueden ser lo primero que se use.',
					'Tomar medicina para el dolor demasiados días puede dar más dolor de cabeza.',
				],
			},
			{
				title: '¿Siente desesperanza?',
				lines: ['Dígale a alguien. Puede llamar al {crisis} a cualquier hora.'],
			},
		],
	},
} as const satisfies TextsOf<typeof enMigraine>;
