<?php
/**
 * Loads the script and the style sheet: only from this site, only on pages that need them, with a hash that browsers check.
 *
 * @package KetamineExplainer
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'ketamine_explainer_register' );
add_action( 'wp_enqueue_scripts', 'ketamine_explainer_enqueue_early' );
add_filter( 'script_loader_tag', 'ketamine_explainer_script_tag', 10, 2 );

/** Registers the files, the block and the shortcode. */
function ketamine_explainer_register() {
	$version = ketamine_explainer_build( 'version' );
	wp_register_script( 'ketamine-explainer', plugins_url( 'ketamine-explainer.js', KETAMINE_EXPLAINER_FILE ), array(), $version, true );
	wp_register_style( 'ketamine-explainer', plugins_url( 'reserve-height.css', KETAMINE_EXPLAINER_FILE ), array(), $version );
	wp_register_script(
		'ketamine-explainer-editor',
		plugins_url( 'block/editor.js', KETAMINE_EXPLAINER_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' ),
		$version,
		true
	);
	wp_localize_script( 'ketamine-explainer-editor', 'ketamineExplainerAttributes', ketamine_explainer_build( 'attributes' ) );
	wp_set_script_translations( 'ketamine-explainer-editor', 'ketamine-explainer' );
	register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => 'ketamine_explainer_render_block' ) );
	add_shortcode( 'ketamine_explainer', 'ketamine_explainer_render_shortcode' );
}

/** Loads the style sheet in the head of pages known to hold the explainer, so that its height is reserved before it starts. */
function ketamine_explainer_enqueue_early() {
	$post = get_post();
	if ( ! is_singular() || ! $post ) {
		return;
	}
	if ( has_shortcode( $post->post_content, 'ketamine_explainer' ) || has_block( 'ketamine-explainer/explainer', $post ) ) {
		wp_enqueue_style( 'ketamine-explainer' );
	}
}

/**
 * Adds the hash to the script tag. Without `crossorigin`, browsers could not check it on sites that serve files from another host.
 *
 * @param string $tag    The script tag.
 * @param string $handle Name of the script.
 * @return string
 */
function ketamine_explainer_script_tag( $tag, $handle ) {
	if ( 'ketamine-explainer' !== $handle ) {
		return $tag;
	}
	$attributes = sprintf( ' defer integrity="%s" crossorigin="anonymous" src=', esc_attr( ketamine_explainer_build( 'integrity' ) ) );
	return preg_replace( '/ src=/', $attributes, $tag, 1 );
}
