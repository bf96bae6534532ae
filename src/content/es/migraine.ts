/** What migraine is and how it is treated, in Spanish. */
import type { migraine as enMigraine } from '../en/migraine';
import type { TextsOf } from '../translate';

export const migraine = {
	what: {
		title: '¿Qué es la migraña?',
		cards: [
			{
				title: 'Una enfermedad',
				lines: [
					'La migraña es una enfermedad del cerebro y los nervios. Es más que un dolor de cabeza fuerte.',
					'La migraña es común. En EE. UU., la tienen unas 12 a 15 de cada 100 personas. Son unos 40 millones. En el mundo, son unos mil millones.',
					'Es una de las causas principales de perder días de vida sana.',
				],
			},
			{
				title: 'En un ataque',
				lines: [
					'El dolor suele sentirse como latidos. Suele ser en un lado, o en los dos.',
					'Puede tener náuseas, vómito o mareo. Puede ver manchas o destellos. La luz, el ruido y los olores pueden molestarle.',
					'Sin tratamiento, un ataque suele durar de 4 horas a 3 días.',
				],
			},
		],
	},
	kinds: {
		title: '¿Qué palabras va a oír?',
		cards: [
			{
				title: 'Migraña episódica',
				lines: ['Va y viene: dolor de cabeza menos de 15 días al mes.'],
			},
			{
				title: 'Migraña crónica',
				lines: [
					'Tiene dolor de cabeza 15 días o más al mes, por más de 3 meses. En 8 o más de esos días, tiene síntomas de migraña.',
					'En EE. UU., la tiene cerca de 1 de cada 100 adultos.',
				],
			},
			{
				title: 'Difícil de tratar',
				lines: [
					'Cuando muchos tratamientos no ayudan lo suficiente, puede oír que la llaman refractaria o intratable.',
				],
			},
			{
				title: 'Un ataque largo',
				lines: [
					'Un ataque que dura más de 3 días se llama estado migrañoso. Llame a su equipo médico si esto le pasa.',
				],
			},
		],
	},
	sensitive: {
		title: '¿Qué pasa en el cerebro?',
		cards: [
			{
				title: 'Muy sensible',
				lines: [
					'En la migraña, el cerebro puede estar muy sensible. Las señales de dolor pueden ser demasiado fuertes o durar demasiado. Un mensajero del cerebro llamado _glutamato_ puede influir.',
					'Nadie sabe del todo qué causa la migraña.',
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
		cards: [
			{
				title: 'Muchos tratamientos',
				lines: [
					'Aún no hay cura para la migraña. Pero hay muchos tratamientos.',
					'Algunas medicinas pueden parar un ataque. Otras ayudan a prevenir los ataques. Hay pastillas. Hay inyecciones, una vez al mes o cada 3 meses.',
					'Hay otros goteos (DHE, lidocaína) y bloqueos de nervios: inyecciones que duermen un nervio.',
				],
			},
			{
				title: 'Pregunte a su equipo médico',
				lines: [
					'Algunas medicinas más nuevas bloquean una señal de dolor llamada CGRP. Los expertos en dolor de cabeza dicen que pueden ser una primera opción para prevenir ataques. Pregunte qué tratamientos le quedan por probar.',
					'Tomar medicina para el dolor demasiados días puede traer más dolores de cabeza. Pregunte cuántos son demasiados para usted.',
				],
			},
			{
				title: 'Cuando es demasiado',
				lines: [
					'Vivir con dolor día tras día es duro. Si siente desesperanza, dígale a alguien. Puede llamar al {crisis} a cualquier hora.',
				],
			},
		],
	},
	brain: {
		description: 'Una idea: con migraña, la misma señal puede extenderse más.',
		often: 'Sin migraña',
		inMigraine: 'Con migraña',
		same: 'la misma señal pequeña',
	},
} as const satisfies TextsOf<typeof enMigraine>;
